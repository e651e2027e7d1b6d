import * as v from 'valibot';

import {
  conversionOf,
  GROUP_CONTENTS,
  GROUP_FEATURES,
  type GroupChanges,
  type GroupContent,
  type GroupDraft,
  type GroupFeature,
  type GroupLoss,
  type GroupPreflight,
  type GroupRefusal,
  type MessageRoom,
  type PreflightLine,
} from '../../shared/domain/group.ts';
import { excessOf, LIMITS } from '../../shared/domain/limits.ts';
import type { FieldProblem } from '../../shared/domain/result.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { problemsOf } from './contact-fields.ts';
import { Refused, invalid } from './problems.ts';
import type { GroupRecord } from './records.ts';
import { folded } from './table/folding.ts';
import { policyFor, type World } from './world.ts';

/** Reads what the wizard collected. `partial`: only what settings change. */
export function draftOf(world: World, viewer: Viewer, body: unknown): GroupDraft;
export function draftOf(world: World, viewer: Viewer, body: unknown, partial: 'partial'): GroupChanges;
export function draftOf(world: World, viewer: Viewer, body: unknown, partial?: 'partial'): GroupDraft | GroupChanges {
  const unit = policyFor(world, viewer.member.id).lengthUnit;
  const text = (limit: number) =>
    v.pipe(
      v.string('bad-value'),
      v.check((value) => excessOf(value, limit, unit) === 0, `too-long:${limit}`),
    );
  const shape = v.strictObject(
    {
      name: v.pipe(
        text(LIMITS.groupName),
        v.check((name) => name.trim() !== '', 'required'),
      ),
      description: text(LIMITS.groupDescription),
      pictureUrl: v.optional(text(LIMITS.url)),
      masterIds: v.pipe(v.array(v.string('bad-value')), v.minLength(1, 'required')),
      mastersAreMembers: v.boolean('bad-value'),
      features: v.array(v.picklist(GROUP_FEATURES, 'bad-value')),
      notification: v.boolean('bad-value'),
    },
    'unknown-field',
  );
  const { mastersAreMembers: _, pictureUrl, ...entries } = shape.entries;
  const changes = v.partial(
    v.strictObject(
      { ...entries, pictureUrl: v.nullable(pictureUrl.wrapped), mastersMayChangeSettings: v.boolean('bad-value') },
      'unknown-field',
    ),
  );
  const parsed = v.safeParse(partial ? changes : shape, body);
  if (!parsed.success) throw invalid(...problemsOf(parsed.issues));
  const draft = parsed.output as GroupDraft | GroupChanges;
  return draft.features ? { ...draft, features: withoutOrphans(draft.features) } : draft;
}

/** Without messages there is none of the others (G-05). */
const withoutOrphans = (features: readonly GroupFeature[]): readonly GroupFeature[] =>
  features.includes('message') ? GROUP_FEATURES.filter((feature) => features.includes(feature)) : [];

/** Why a member of the company cannot be in an external group, or lead one (G-03). */
export function memberRefusal({ directory }: World, id: string): GroupRefusal | null {
  const member = directory.member(id);
  if (!member || member.state === 'deleted') return 'member-deleted';
  return member.mayChatExternally.includes('works') ? null : 'no-permission';
}

/** `known`: who leads the group already. */
export function checkMasters(world: World, masterIds: readonly string[], known: readonly string[] = []): void {
  const problems: FieldProblem[] = masterIds.flatMap((id, index) => {
    const code = known.includes(id) ? null : memberRefusal(world, id);
    return code ? [{ field: `masterIds.${index}`, code }] : [];
  });
  if (problems.length) throw invalid(...problems);
}

/** Names are told apart as people do: without case, width and accents. */
export function checkName(world: World, name: string, self?: string): void {
  if (isNameTaken(world, name, self))
    throw new Refused({ kind: 'invalid', fields: [{ field: 'name', code: 'not-unique' }] }, { status: 409 });
}

function isNameTaken({ store }: World, name: string, self?: string): boolean {
  const others = [...store.collection('group').all()].filter(({ id }) => id !== self);
  return others.some((group) => folded(group.name) === folded(name));
}

/** What creating would do (G-20). */
export function creationPreflight(world: World, draft: GroupDraft): GroupPreflight {
  const masters = mastersOf(world, draft);
  return preflightOf(world, draft, { masters, people: [], companies: [], storageBytes: 0 });
}

/** What converting would do, or what stands in its way (G-08). */
export function conversionPreflight(
  world: World,
  room: MessageRoom & { readonly storageBytes: number },
  draft: GroupDraft,
): GroupPreflight {
  const conversion = conversionOf(room);
  const companies = [
    ...new Set(room.participants.filter(({ type }) => type !== 'own').map(({ company }) => company)),
  ].filter(Boolean);
  const { storageBytes } = room;
  if (!conversion.possible) {
    const { reason, blocking } = conversion;
    const names = blocking.map(({ name }) => name);
    const stop: PreflightLine = { level: 'blocking', reason, names, count: names.length };
    return { ...preflightOf(world, draft, { masters: [], people: [], companies, storageBytes }), lines: [stop] };
  }
  const dropped = new Set(conversion.dropped.map(({ id }) => id));
  const people = room.participants.map(({ id, name }) => ({
    name,
    reason: dropped.has(id) ? ('no-permission' as const) : null,
  }));
  return preflightOf(world, draft, { masters: mastersOf(world, draft), people, companies, storageBytes });
}

interface Candidate {
  readonly name: string;
  /** Why he cannot be in the group; null where he can. */
  readonly reason: GroupRefusal | null;
}

interface Prospect {
  readonly masters: readonly Candidate[];
  readonly people: readonly Candidate[];
  readonly companies: readonly string[];
  readonly storageBytes: number;
}

const mastersOf = (world: World, { masterIds }: GroupDraft): readonly Candidate[] =>
  masterIds.map((id) => ({ name: world.directory.nameOf(id), reason: memberRefusal(world, id) }));

/** What stands in the way first, then what to know, then what is all right. */
function preflightOf(world: World, draft: GroupDraft, prospect: Prospect): GroupPreflight {
  const { companies, storageBytes } = prospect;
  const { company, groupStorageLimit } = world.tenant;
  const taken: PreflightLine = { level: 'blocking', reason: 'name-taken', names: [draft.name], count: 1 };
  const storage: PreflightLine = {
    level: storageBytes > groupStorageLimit * NEARLY_FULL ? 'warning' : 'ok',
    reason: 'storage',
    names: [company],
    count: 1,
  };
  const lines: readonly PreflightLine[] = [
    ...(isNameTaken(world, draft.name) ? [taken] : []),
    ...linesOf(prospect),
    ...(draft.features.includes('folder') || storageBytes > 0 ? [storage] : []),
    { level: 'ok', reason: 'companies', names: companies, count: companies.length },
  ];
  return {
    lines: LEVELS.flatMap((level) => lines.filter((line) => line.level === level)),
    companies,
    storageChargedTo: company,
    storageBytes,
    storageLimitBytes: groupStorageLimit,
  };
}

const NEARLY_FULL = 0.9;
const LEVELS = ['blocking', 'warning', 'ok'] as const;

const CONTENT_OF: Readonly<Record<GroupContent, GroupFeature>> = {
  messages: 'message',
  notes: 'note',
  events: 'event',
  tasks: 'task',
  files: 'folder',
};

/** Everything that is lost, and every company that loses it (G-13). A feature that is off keeps what it holds. */
export function lossOf({ tenant }: World, group: GroupRecord): GroupLoss {
  const { contents, features, accounts, memberIds, storageBytes } = group;
  const others = new Map<string, number>();
  for (const { company } of accounts) if (company) others.set(company, (others.get(company) ?? 0) + 1);
  return {
    contents: GROUP_CONTENTS.filter((kind) => contents[kind] > 0 || features.includes(CONTENT_OF[kind])).map(
      (kind) => ({
        kind,
        count: contents[kind],
        ...(kind === 'events' && { upcoming: contents.upcoming }),
      }),
    ),
    companies: [
      { name: tenant.company, people: memberIds.length },
      ...[...others].map(([name, people]) => ({ name, people })),
    ],
    storageBytes,
    storageChargedTo: tenant.company,
  };
}

/** Masters whom the host would refuse stand in the way; participants of a room are left out. */
function linesOf({ masters, people }: Pick<Prospect, 'masters' | 'people'>): readonly PreflightLine[] {
  const ready = [...new Set([...masters, ...people].filter(({ reason }) => reason === null).map(({ name }) => name))];
  return [
    ...refusalsOf('blocking', masters),
    ...refusalsOf('warning', people),
    ...(ready.length ? [{ level: 'ok', reason: 'ready', names: ready, count: ready.length } as const] : []),
  ];
}

function refusalsOf(level: PreflightLine['level'], people: Prospect['people']): readonly PreflightLine[] {
  const reasons = [...new Set(people.map(({ reason }) => reason))].filter((reason) => reason !== null);
  return reasons.map((reason) => {
    const names = people.filter((person) => person.reason === reason).map(({ name }) => name);
    return { level, reason, names, count: names.length };
  });
}
