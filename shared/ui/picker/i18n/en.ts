import type { Words } from '../../../i18n/catalogue.ts';

export const en = {
  members: 'Members',
  teams: 'Teams',
  groups: 'Groups',
  contacts: 'External contacts',
  searching: 'Searching',
  none: 'Nobody matches “{text}”.',
  empty: 'Nobody to choose.',
  failed: 'The directory could not be searched.',
  matches: { one: '{count} match', other: '{count} matches' },
  more: '{shown} of {count} shown. Type more to narrow.',
  narrow: 'Type more to narrow.',
  chosen: 'Chosen: {names}',
  added: '{name} added.',
  removed: '{name} removed.',
} as const satisfies Words;
