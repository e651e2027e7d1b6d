import type { AccountId } from '../../../../shared/domain/ids.ts';
import type { MemberSummary } from '../../../../shared/domain/member.ts';

/** Someone who is chosen for a group: a member of the own company, or the account of an external contact. */
export type GroupPerson = ({ readonly kind: 'member' } & MemberSummary) | GroupContact;

export interface GroupContact {
  readonly kind: 'contact';
  /** What `GroupPort.addMembers` takes: the account, not the contact. */
  readonly id: AccountId;
  readonly name: string;
  readonly photoUrl?: string;
  readonly company?: string;
  readonly lang?: string;
}
