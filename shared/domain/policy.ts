import type { GroupFeature } from './group.ts';
import type { MemberSummary } from './member.ts';
import type { LengthUnit } from './limits.ts';

/** Who is looking. The administrator sees all contacts of the tenant; a member those he may see. */
export interface Viewer {
  readonly member: MemberSummary;
  readonly role: 'administrator' | 'member';
}

/** The tenant's rules, from the host. */
export interface Policy {
  /** Has the tenant bought external contacts? (L-01) */
  readonly bought: boolean;
  /** May this viewer use the feature, and connect with outsiders? */
  readonly mayConnectExternally: boolean;
  readonly mayCreateGroups: boolean;
  /** May masters change a group's settings? Managing members does not depend on it (G-10). */
  readonly mastersMayChangeSettings: boolean;
  /** The Message Room Features that the host has; all when absent (G-02). */
  readonly groupFeatures?: readonly GroupFeature[];
  readonly defaultPrivacy: 'all' | 'members';
  readonly trashRetentionDays: number;
  /** Trash counts against it. */
  readonly contactQuota: { readonly used: number; readonly limit: number } | null;
  /** The unit in which the host's API counts text. */
  readonly lengthUnit: LengthUnit;
  /** Must a change carry a reason (audit)? */
  readonly reasonRequired: boolean;
}

/** What the host's API can do. What is not listed is not offered, or drawn as *not supported*. */
export const CAPABILITIES = [
  'contacts.window', // list by offset and limit with a total; else by cursor
  'contacts.counts',
  'contacts.search-company',
  'contacts.visible-to',
  'contacts.create',
  'contacts.trash',
  'contacts.photo',
  'contacts.undo',
  'contacts.export',
  'contacts.message',
  'jobs',
  'directory',
  'directory.members-of',
  'groups',
  'groups.create',
  'groups.convert',
  'groups.invitation',
  'invitations',
  'invitations.counts',
  'invitations.create',
  'invitations.change-terms',
  'invitations.rotate',
  'invitations.resend',
  'invitations.revoke',
  'invitations.email',
  'invitations.find-by-id',
  'invitations.find-by-phone',
  'drafts',
  'changes',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export interface Session {
  readonly viewer: Viewer;
  readonly policy: Policy;
  readonly capabilities: readonly Capability[];
}

export const can = (session: Pick<Session, 'capabilities'>, capability: Capability): boolean =>
  session.capabilities.includes(capability);
