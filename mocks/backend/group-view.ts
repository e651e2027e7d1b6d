import type {
  ExternalGroup,
  ExternalGroupRow,
  GroupMember,
  GroupPermission,
  GroupSuccession,
} from '../../shared/domain/group.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { memberRefusal } from './group-rules.ts';
import type { GroupRecord } from './records.ts';
import { policyFor, summaryOf, type World } from './world.ts';

const allowed: GroupPermission = { allowed: true };

/** An external group as this viewer sees it (G-09). */
export function groupFor(world: World, record: GroupRecord, viewer: Viewer): ExternalGroup {
  const { revision, masterIds, memberIds, accounts, description, contents: _, ...rest } = record;
  return {
    ...rest,
    revision: String(revision),
    ...(description ? { description } : {}),
    masters: masterIds.map((id) => summaryOf(world, id)),
    memberCount: memberIds.length + accounts.length,
    companies: [...new Set(accounts.map(({ company }) => company).filter(Boolean))],
    owningCompany: world.tenant.company,
    storageLimitBytes: world.tenant.groupStorageLimit,
    mastersMayChangeSettings: mastersMayChange(world, record, viewer),
    permissions: groupPermissions(world, record, viewer),
    succession: successionOf(world, record),
  };
}

/** What the administrator says of this group, else what he says of all (G-10). */
const mastersMayChange = (world: World, { mastersMayChangeSettings: own }: GroupRecord, { member }: Viewer): boolean =>
  own ?? policyFor(world, member.id).mastersMayChangeSettings;

/** How many are proposed: a choice, not a list of everybody. */
const MOST_CANDIDATES = 3;

/** Whoever has been in the group the longest, and may lead it, comes first (G-22). */
function successionOf(world: World, { masterIds, memberIds }: GroupRecord): GroupSuccession {
  const refusalOf = (id: string) => memberRefusal(world, id);
  return {
    lost: masterIds.flatMap((id) => {
      const reason = refusalOf(id);
      return reason ? [{ master: summaryOf(world, id), reason }] : [];
    }),
    candidates: memberIds
      .filter((id) => !masterIds.includes(id) && refusalOf(id) === null)
      .slice(0, MOST_CANDIDATES)
      .map((id) => summaryOf(world, id)),
  };
}

export function groupRowFor(world: World, record: GroupRecord, viewer: Viewer): ExternalGroupRow {
  const { id, revision, name, description, pictureUrl, memberCount, companies, masters, createdAt, permissions } =
    groupFor(world, record, viewer);
  return {
    id,
    revision,
    name,
    ...(description === undefined ? {} : { description }),
    ...(pictureUrl === undefined ? {} : { pictureUrl }),
    memberCount,
    companies,
    masters,
    createdAt,
    permissions,
  };
}

export function groupMembersOf(world: World, { memberIds, masterIds, accounts }: GroupRecord): readonly GroupMember[] {
  const own = memberIds.map((id) => ({
    kind: 'own' as const,
    member: summaryOf(world, id),
    master: masterIds.includes(id),
    company: world.tenant.company,
  }));
  return [
    ...own.toSorted((a, b) => Number(b.master) - Number(a.master)),
    ...accounts.map((account) => ({ kind: 'foreign' as const, ...account })),
  ];
}

/** Its members see a group, its masters manage it, and an administrator sees all of the tenant's (G-04, G-14). */
export const seesGroup = ({ masterIds, memberIds }: GroupRecord, { role, member }: Viewer): boolean =>
  role === 'administrator' || masterIds.includes(member.id) || memberIds.includes(member.id);

/** Masters manage members whatever the policy says; settings and deletion only if the administrator lets them (G-10, G-13). */
export function groupPermissions(world: World, group: GroupRecord, viewer: Viewer): ExternalGroup['permissions'] {
  const manages = viewer.role === 'administrator' || group.masterIds.includes(viewer.member.id);
  const notMaster: GroupPermission = { allowed: false, reason: 'not-a-master' };
  if (!manages) return { settings: notMaster, members: notMaster, delete: notMaster };
  const mayChange = viewer.role === 'administrator' || mastersMayChange(world, group, viewer);
  const settings: GroupPermission = mayChange ? allowed : { allowed: false, reason: 'settings-by-administrator' };
  return { settings, members: allowed, delete: settings };
}
