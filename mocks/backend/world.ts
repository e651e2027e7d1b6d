import type { MemberId } from '../../shared/domain/ids.ts';
import type { MemberSummary } from '../../shared/domain/member.ts';
import type { Policy, Session, Viewer } from '../../shared/domain/policy.ts';
import type { ChangeHub } from './changes.ts';
import type { Directory } from './directory.ts';
import type { Scenarios } from './scenarios.ts';
import type { AccountRecord, SessionRecord, TenantRecord } from './records.ts';
import type { Store } from './store/store.ts';
import type { ContactTable } from './table/contact-table.ts';

/** What the parts of the backend share. */
export interface World {
  readonly store: Store;
  readonly table: ContactTable;
  readonly directory: Directory;
  readonly hub: ChangeHub;
  readonly scenarios: Scenarios;
  readonly tenant: TenantRecord;
  /** What the tests and stories of one backend set differently from the tenant. */
  readonly policy: Partial<Policy>;
  readonly capabilities: Session['capabilities'];
  readonly jobPace: number;
  /** Where outsiders come in; the token stands behind `#`, which no server and no referrer ever sees (I-22). */
  readonly joinPage: (request: Request) => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export const DAY = 86_400_000;
/** How long a change can be taken back (E-22). */
export const UNDO_LIFE = DAY;

export const newId = (prefix: string): string => `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
export const newSecret = (): string =>
  crypto.randomUUID().replaceAll('-', '') + crypto.randomUUID().replaceAll('-', '');
export const instant = (at: number): string => new Date(at).toISOString();

export function policyFor(world: World, member: MemberId): Policy {
  const { contactLimit, ...policy } = world.tenant.policy;
  const outsider = world.store.collection('account').get(member);
  const theirs = outsider?.companyAllowsExternal ? [outsider.type] : [];
  const channels = world.directory.member(member)?.mayChatExternally ?? theirs;
  return {
    ...policy,
    mayConnectExternally: policy.mayConnectExternally && channels.length > 0,
    mayCreateGroups: policy.mayCreateGroups && channels.includes('works'),
    contactQuota: contactLimit === null ? null : { used: world.table.total, limit: contactLimit },
    ...world.policy,
  };
}

export function viewerOf(world: World, { memberId, role, outsider }: SessionRecord): Viewer {
  const account = outsider && world.store.collection('account').get(memberId);
  return { member: account ? outsiderSummary(account) : summaryOf(world, memberId), role };
}

export const outsiderSummary = ({ id, name, photoUrl, lang }: AccountRecord): MemberSummary => ({
  id,
  name,
  ...(photoUrl === undefined ? {} : { photoUrl }),
  state: 'active',
  ...(lang === undefined ? {} : { lang }),
});

/** A member who is mentioned somewhere; one whom the directory has forgotten is a deleted one without a name. */
export const summaryOf = ({ directory }: Pick<World, 'directory'>, id: MemberId): MemberSummary =>
  directory.summary(id) ?? { id, name: '', state: 'deleted' };
