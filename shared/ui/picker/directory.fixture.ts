import type { PickerOption, PickerSearch } from './picker.types.ts';

export const MISAKI: PickerOption = { id: 'm-1', kind: 'member', name: 'Sato Misaki', detail: 'Sales, Tokyo' };
export const SATTLER: PickerOption = {
  id: 'm-2',
  kind: 'member',
  name: 'Hendrik Sattler',
  detail: 'Logistics, Hamburg',
};
export const ENDO: PickerOption = {
  id: 'm-3',
  kind: 'member',
  name: 'Satoru Endo',
  reason: 'Deleted on Aug 3, 2026. A deleted member cannot own contacts.',
};
export const APAC: PickerOption = {
  id: 't-1',
  kind: 'team',
  name: 'APAC Satellite Sales',
  detail: '12 members',
  count: 12,
};
export const FAIR: PickerOption = { id: 'g-1', kind: 'group', name: 'Saturday fair', detail: '4 members', count: 4 };

/** A directory for stories and tests: whose names contain the text. */
export const searchIn =
  (...entries: readonly PickerOption[]): PickerSearch =>
  async (text) => ({ options: entries.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())) });
