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
export function checkName({ store }: World, name: string, self?: string): void {
  for (const group of store.collection('group').all()) {
    if (group.id === self || folded(group.name) !== folded(name)) continue;
    throw new Refused({ kind: 'invalid', fields: [{ field: 'name', code: 'not-unique' }] }, { status: 409 });
  }
}

/** What creating would do (G-20). */
export function creationPreflight(world: World, draft: GroupDraft): GroupPreflight {
  const lines = linesOf(
    draft.masterIds.map((id) => ({ name: world.directory.nameOf(id), reason: memberRefusal(world, id) })),
  );
  return { lines, companies: [], storageChargedTo: world.tenant.company, storageBytes: 0 };
}

/** What converting would do, or what stands in its way (G-08). */
export function conversionPreflight(
  world: World,
  room: MessageRoom & { readonly storageBytes: number },
): GroupPreflight {
  const conversion = conversionOf(room);
  const companies = [
    ...new Set(room.participants.filter(({ type }) => type !== 'own').map(({ company }) => company)),
  ].filter(Boolean);
  const charge = { companies, storageChargedTo: world.tenant.company, storageBytes: room.storageBytes };
  if (!conversion.possible) {
    const { reason, blocking } = conversion;
    return {
      ...charge,
      lines: [{ level: 'blocking', reason, names: blocking.map(({ name }) => name), count: blocking.length }],
    };
  }
  const dropped = new Set(conversion.dropped.map(({ id }) => id));
  return {
    ...charge,
    lines: linesOf(
      room.participants.map(({ id, name }) => ({ name, reason: dropped.has(id) ? 'no-permission' : null })),
    ),
  };
}

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

function linesOf(
  people: readonly { readonly name: string; readonly reason: GroupRefusal | null }[],
): readonly PreflightLine[] {
  const ready = people.filter(({ reason }) => reason === null).map(({ name }) => name);
  const reasons = [...new Set(people.map(({ reason }) => reason))].filter((reason) => reason !== null);
  return [
    ...reasons.map((reason): PreflightLine => {
      const names = people.filter((person) => person.reason === reason).map(({ name }) => name);
      return { level: 'warning', reason, names, count: names.length };
    }),
    ...(ready.length ? [{ level: 'ok', reason: 'ready', names: ready, count: ready.length } as const] : []),
  ];
}
