import type { ExternalGroup, GroupChanges, GroupFeature } from '../../../shared/domain/group.ts';
import type { MemberSummary } from '../../../shared/domain/member.ts';

/** What can be set about a group (G-10). */
export interface Settings {
  readonly name: string;
  readonly description: string;
  readonly pictureUrl: string | null;
  readonly masters: readonly MemberSummary[];
  readonly features: readonly GroupFeature[];
  readonly notification: boolean;
  readonly mastersMayChangeSettings: boolean;
}
export type Setting = keyof Settings;
export type Side = 'mine' | 'theirs';

export const SETTINGS = [
  'pictureUrl',
  'name',
  'description',
  'masters',
  'features',
  'notification',
  'mastersMayChangeSettings',
] as const satisfies readonly Setting[];

export const settingsOf = (group: ExternalGroup): Settings => ({
  name: group.name,
  description: group.description ?? '',
  pictureUrl: group.pictureUrl ?? null,
  masters: group.masters,
  features: group.features,
  notification: group.notification,
  mastersMayChangeSettings: group.mastersMayChangeSettings,
});

/** In which settings the two differ; the order of people and features makes no difference. */
export const differences = (a: Settings, b: Settings): readonly Setting[] =>
  SETTINGS.filter((setting) => keyOf(a, setting) !== keyOf(b, setting));

/** What is sent: only what was changed, so that it overwrites nothing else (P16). */
export function changesOf(before: Settings, after: Settings): GroupChanges {
  const changed = differences(before, after);
  const entries = changed.map((setting) =>
    setting === 'masters' ? ['masterIds', after.masters.map(({ id }) => id)] : [setting, after[setting]],
  );
  return Object.fromEntries(entries) as GroupChanges;
}

export interface SettingsMerge {
  readonly settings: Settings;
  /** What both changed, each otherwise. */
  readonly conflicts: readonly Setting[];
}

/** Puts two people's changes of the same settings together; where both changed the same, `choices` says whose stays. */
export function merge(
  base: Settings,
  theirs: Settings,
  mine: Settings,
  choices: ReadonlyMap<Setting, Side> = new Map(),
): SettingsMerge {
  const changed = differences(base, mine);
  const changedToo = differences(base, theirs);
  const conflicts = differences(mine, theirs).filter(
    (setting) => changed.includes(setting) && changedToo.includes(setting),
  );
  const kept = changed.filter((setting) => !conflicts.includes(setting) || choices.get(setting) !== 'theirs');
  return {
    settings: { ...theirs, ...Object.fromEntries(kept.map((setting) => [setting, mine[setting]])) },
    conflicts,
  };
}

function keyOf(settings: Settings, setting: Setting): string {
  const value = settings[setting];
  if (setting === 'masters') return JSON.stringify(settings.masters.map(({ id }) => id).toSorted());
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}
