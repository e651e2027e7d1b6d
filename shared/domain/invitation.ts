import type { AccountId, ContactId, ExternalGroupId, Instant, InvitationId } from './ids.ts';
import type { MemberSummary } from './member.ts';

export const INVITATION_CHANNELS = ['link', 'email', 'qr', 'card'] as const;
export type InvitationChannel = (typeof INVITATION_CHANNELS)[number];

export const INVITATION_STATES = ['open', 'joined', 'expired', 'used-up', 'revoked', 'not-delivered'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

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
export type JoinState = 'ready' | 'expired' | 'used-up' | 'revoked' | 'already-member' | 'wrong-domain' | 'unknown';
export interface JoinOffer {
  readonly state: JoinState;
  readonly inviter: BusinessCard | null;
  readonly group: { readonly name: string; readonly pictureUrl?: string; readonly memberCount: number } | null;
  readonly expiresAt: Instant | null;
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
