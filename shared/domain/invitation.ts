import type { GroupPermission } from './group.ts';
import type { AccountId, ContactId, ExternalGroupId, Instant, InvitationId } from './ids.ts';
import type { MemberSummary } from './member.ts';

export const INVITATION_CHANNELS = ['link', 'email', 'qr', 'card'] as const;
export type InvitationChannel = (typeof INVITATION_CHANNELS)[number];

export const INVITATION_STATES = ['open', 'joined', 'expired', 'used-up', 'revoked', 'not-delivered'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What a list can be narrowed to: one state, or all in which nobody can use it any more. */
export const INVITATION_FILTERS = [...INVITATION_STATES, 'ended'] as const;
export type InvitationFilter = (typeof INVITATION_FILTERS)[number];
export type InvitationCounts = Readonly<Record<'all' | InvitationFilter, number>>;

export interface Invitation {
  readonly id: InvitationId;
  readonly kind: 'add-me' | 'join-group';
  readonly channel: InvitationChannel;
  readonly state: InvitationState;
  /** For `join-group`. */
  readonly group: { readonly id: ExternalGroupId; readonly name: string } | null;
  /** For `email`. */
  readonly address?: string;
  readonly createdBy: MemberSummary;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly uses: number;
  readonly useLimit: number | null;
  /** Empty: any. */
  readonly allowedDomains: readonly string[];
  readonly lastSentAt: Instant | null;
}

/** The link is a secret: it is asked for by itself, never a part of a list (I-22, P26). */
export interface InvitationLink {
  readonly url: string;
  readonly expiresAt: Instant | null;
}

/** My standing *add me* link with the invitation behind it; null where the host's link has no life of its own (I-20). */
export interface MyLink extends InvitationLink {
  readonly invitation: Invitation | null;
}

/** How to get into a group by a link (I-07). */
export interface GroupInvitation {
  readonly group: { readonly id: ExternalGroupId; readonly name: string };
  /** The group's link; null when none was made yet. */
  readonly invitation: Invitation | null;
  /** May this viewer invite into it? */
  readonly permission: GroupPermission;
}

/** What an outsider sees of me (I-06). */
export interface BusinessCard {
  readonly name: string;
  readonly company: string;
  readonly title?: string;
  readonly photoUrl?: string;
  readonly lang?: string;
}

export const LOOKUP_REFUSALS = [
  'own-company-forbids',
  'their-company-forbids',
  'not-findable-by-phone',
  'oneself',
  'line-not-possible',
] as const;
export type LookupRefusal = (typeof LOOKUP_REFUSALS)[number];

/** What a search by id, phone or QR finds (I-01 to I-03). */
export type Found =
  | {
      readonly kind: 'person';
      readonly account: FoundAccount;
      readonly contactId: ContactId | null;
      readonly refusals: readonly LookupRefusal[];
    }
  | { readonly kind: 'nobody' };
export interface FoundAccount {
  readonly id: AccountId;
  readonly name: string;
  readonly company: string;
  readonly photoUrl?: string;
  readonly lang?: string;
}

/** What the join page shows (I-08). `ready` needs a signed-in reader; the host signs in. */
export const JOIN_STATES = [
  'ready',
  'expired',
  'used-up',
  'revoked',
  'already-member',
  'wrong-domain',
  /** One's own company does not let one connect with people outside (I-02). */
  'company-forbids',
  /** One does not become the contact of a colleague. */
  'same-company',
  'unknown',
] as const;
export type JoinState = (typeof JOIN_STATES)[number];

export interface JoinOffer {
  readonly state: JoinState;
  readonly inviter: BusinessCard | null;
  /** For `join-group`. */
  readonly group: JoinGroup | null;
  readonly expiresAt: Instant | null;
  readonly useLimit: number | null;
  /** Empty: any. */
  readonly allowedDomains: readonly string[];
  /** Who is signed in, as the others will see him; null: nobody is. */
  readonly viewer: BusinessCard | null;
}
export interface JoinGroup {
  /** For who is in it, where the host can lead him there. */
  readonly id?: ExternalGroupId;
  readonly name: string;
  readonly pictureUrl?: string;
  readonly memberCount: number;
  readonly companyCount: number;
}

/** Is it still good? One rule for the list of what was sent and for the join page (I-20). */
export function invitationStateAt(
  invitation: Pick<Invitation, 'state' | 'expiresAt' | 'uses' | 'useLimit'>,
  now: number,
): InvitationState {
  if (invitation.state !== 'open') return invitation.state;
  if (invitation.expiresAt !== null && Date.parse(invitation.expiresAt) <= now) return 'expired';
  return invitation.useLimit !== null && invitation.uses >= invitation.useLimit ? 'used-up' : 'open';
}

export const isEnded = (state: InvitationState): boolean => state !== 'open';

/** What can be done with an invitation in its life (I-20). */
export const INVITATION_ACTIONS = ['copy-link', 'change-terms', 'rotate', 'resend', 'revoke'] as const;
export type InvitationAction = (typeof INVITATION_ACTIONS)[number];

/** Why something cannot be done with it: what it is, or what became of it. */
export type ActionRefusal = 'sent-by-email' | 'not-by-email' | Exclude<InvitationState, 'open'>;

/** An e-mail's link is its receiver's; what ran out can be given more time; what was taken back stays so. */
export function refusalOf(
  action: InvitationAction,
  invitation: Pick<Invitation, 'channel' | 'state' | 'expiresAt' | 'uses' | 'useLimit'>,
  now: number,
): ActionRefusal | null {
  const state = invitationStateAt(invitation, now);
  const isEmail = invitation.channel === 'email';
  const unless = (allowed: readonly InvitationState[]): ActionRefusal | null =>
    state === 'open' || allowed.includes(state) ? null : state;
  switch (action) {
    case 'copy-link':
    case 'rotate':
      return isEmail ? 'sent-by-email' : unless([]);
    case 'change-terms':
      return unless(['expired', 'used-up']);
    case 'resend':
      return isEmail ? unless(['expired', 'not-delivered']) : 'not-by-email';
    case 'revoke':
      return unless(['not-delivered']);
  }
}
