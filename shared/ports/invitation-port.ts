import type { Lookup } from '../domain/add-checks.ts';
import type { Contact } from '../domain/contact.ts';
import type { AccountId, ExternalGroupId, InvitationId } from '../domain/ids.ts';
import type {
  BusinessCard,
  Found,
  GroupInvitation,
  Invitation,
  InvitationCounts,
  InvitationFilter,
  InvitationLink,
  JoinOffer,
  MyLink,
} from '../domain/invitation.ts';
import type { Result } from '../domain/result.ts';
import type { Call, Change, Page } from './call.ts';

/** Adding people: finding, inviting, sharing, joining. A link's token never travels in an address of ours (I-22). */
export interface InvitationPort {
  find(by: Lookup, call: Call): Promise<Result<Found>>;
  /** Makes the found person a contact (I-01). */
  add(account: AccountId, change: Change): Promise<Result<Contact>>;
  /** My invitations, newest first (I-20). */
  list(
    range: { readonly state: InvitationFilter | null; readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<Invitation>>>;
  /** How many of them there are, by state. */
  counts(call: Call): Promise<Result<InvitationCounts>>;
  /** How outsiders come into a group, and whether I may let them (I-07). */
  ofGroup(group: ExternalGroupId, call: Call): Promise<Result<GroupInvitation>>;
  create(order: InvitationOrder, change: Change): Promise<Result<Invitation>>;
  /** The secret link, when the reader asks to see or copy it (I-07). */
  link(id: InvitationId, call: Call): Promise<Result<InvitationLink>>;
  /** My own *add me* link (I-05); `not-found` when I took it back and made no other. */
  myLink(call: Call): Promise<Result<MyLink>>;
  /** One or many addresses, each with its own result (I-04). */
  sendByEmail(order: EmailOrder, change: Change): Promise<Result<readonly EmailResult[]>>;
  /** Counted anew from now; what had run out is open again. */
  changeTerms(id: InvitationId, terms: InvitationTerms, change: Change): Promise<Result<Invitation>>;
  revoke(id: InvitationId, change: Change): Promise<Result<Invitation>>;
  /** A new link; the old one dies at once. */
  rotate(id: InvitationId, change: Change): Promise<Result<InvitationLink>>;
  resend(id: InvitationId, change: Change): Promise<Result<Invitation>>;
  /** What the other side will see of me (I-06). */
  myCard(call: Call): Promise<Result<BusinessCard>>;
  /** What a link leads to (I-08). Answered to anyone who has the link: `viewer` says whether someone is signed in. */
  inspect(token: string, call: Call): Promise<Result<JoinOffer>>;
  join(token: string, change: Change): Promise<Result<JoinOffer>>;
}

export interface InvitationTerms {
  /** Days from now; null: never. */
  readonly expiresInDays: number | null;
  readonly useLimit: number | null;
  readonly allowedDomains: readonly string[];
}
export type InvitationOrder = InvitationTerms &
  ({ readonly kind: 'add-me' } | { readonly kind: 'join-group'; readonly groupId: ExternalGroupId });
export type EmailOrder = InvitationOrder & {
  readonly addresses: readonly string[];
  readonly message: string;
  readonly language: string;
};
export interface EmailResult {
  readonly address: string;
  readonly outcome: 'sent' | 'already-contact' | 'already-member' | 'invalid' | 'wrong-domain' | 'not-delivered';
  readonly invitation: Invitation | null;
}
