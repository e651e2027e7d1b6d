import type { ContactType } from './contact.ts';
import type { AccountId, ExternalGroupId, Instant, InvitationId, MemberId, Revision, RoomId } from './ids.ts';
import type { MemberSummary } from './member.ts';

/** The Message Room Features a host may declare (G-02). */
export const GROUP_FEATURES = ['message', 'note', 'event', 'task', 'folder'] as const;
export type GroupFeature = (typeof GROUP_FEATURES)[number];

/** Someone in an external group: a member of the own company, or of another one. */
export type GroupMember =
  | { readonly kind: 'own'; readonly member: MemberSummary; readonly master: boolean; readonly company: string }
  | {
      readonly kind: 'foreign';
      readonly id: AccountId;
      readonly name: string;
      readonly photoUrl?: string;
      readonly company: string;
      readonly lang?: string;
    };

export const GROUP_REFUSALS = [
  'line-person', // LINE people cannot be in an external group (G-03)
  'no-permission', // may not chat with people outside the company
  'member-deleted',
  'not-a-contact', // an outside person must be one of the master's contacts to be added directly (G-07)
  'already-member',
  'last-master', // G-11
  'other-company-forbids',
  'not-a-master',
  'settings-by-administrator', // G-10
  'too-few-participants', // G-08
  'no-works-participant', // G-08
] as const;
export type GroupRefusal = (typeof GROUP_REFUSALS)[number];

export interface ExternalGroup {
  readonly id: ExternalGroupId;
  readonly revision: Revision;
  readonly name: string;
  readonly description?: string;
  readonly pictureUrl?: string;
  readonly features: readonly GroupFeature[];
  readonly notification: boolean;
  readonly masters: readonly MemberSummary[];
  readonly memberCount: number;
  /** Names of the other companies whose people are in it. */
  readonly companies: readonly string[];
  /** The company that is charged for what the group stores. */
  readonly owningCompany: string;
  readonly storageBytes: number;
  readonly mastersMayChangeSettings: boolean;
  readonly invitationId: InvitationId | null;
  readonly origin:
    | { readonly kind: 'contacts' | 'administrator' }
    | { readonly kind: 'room'; readonly roomId: RoomId; readonly title: string };
  readonly createdAt: Instant;
  readonly permissions: {
    readonly settings: GroupPermission;
    readonly members: GroupPermission;
    readonly delete: GroupPermission;
  };
  /** People the host removed by itself, and why (G-07). */
  readonly removals: readonly { readonly name: string; readonly reason: GroupRefusal; readonly at: Instant }[];
}
export type GroupPermission = { readonly allowed: true } | { readonly allowed: false; readonly reason: GroupRefusal };

/** One line of *Groups I manage* (G-14). */
export type ExternalGroupRow = Pick<
  ExternalGroup,
  | 'id'
  | 'revision'
  | 'name'
  | 'description'
  | 'pictureUrl'
  | 'memberCount'
  | 'companies'
  | 'masters'
  | 'createdAt'
  | 'permissions'
>;

/** What the wizard collects (G-02). */
export interface GroupDraft {
  readonly name: string;
  readonly description: string;
  readonly pictureUrl?: string;
  readonly masterIds: readonly MemberId[];
  readonly mastersAreMembers: boolean;
  readonly features: readonly GroupFeature[];
  readonly notification: boolean;
}

/** Switches a feature. Message off forces the others off, and they cannot be on without it (G-05). */
export function withFeature(
  features: readonly GroupFeature[],
  feature: GroupFeature,
  on: boolean,
): readonly GroupFeature[] {
  if (feature === 'message' && !on) return [];
  if (on && feature !== 'message' && !features.includes('message')) return features;
  return GROUP_FEATURES.filter((known) => (known === feature ? on : features.includes(known)));
}

/** A group keeps at least one master (G-11). */
export const canRemoveMaster = (masters: readonly Pick<MemberSummary, 'id'>[], id: MemberId): boolean =>
  masters.some((master) => master.id !== id);

export interface RoomParticipant {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** Own members, or the type of the outside person. */
  readonly type: 'own' | ContactType;
  readonly mayChatExternally: boolean;
  readonly lang?: string;
}

/** A message room: the source of a conversion (G-08). */
export interface MessageRoom {
  readonly id: RoomId;
  readonly title: string;
  readonly participants: readonly RoomParticipant[];
}

export type Conversion =
  | { readonly possible: true; readonly dropped: readonly RoomParticipant[] }
  | { readonly possible: false; readonly reason: GroupRefusal; readonly blocking: readonly RoomParticipant[] };

/** A room with a LINE person cannot become a group; others need several participants and someone from another workspace (G-08). */
export function conversionOf({ participants }: MessageRoom): Conversion {
  const line = participants.filter(({ type }) => type === 'line');
  if (line.length) return { possible: false, reason: 'line-person', blocking: line };
  if (participants.length < 3) return { possible: false, reason: 'too-few-participants', blocking: [] };
  if (!participants.some(({ type }) => type === 'works'))
    return { possible: false, reason: 'no-works-participant', blocking: [] };
  return { possible: true, dropped: participants.filter(({ mayChatExternally }) => !mayChatExternally) };
}

/** What would happen, computed by the host before anything does (G-20). */
export interface GroupPreflight {
  readonly lines: readonly PreflightLine[];
  readonly companies: readonly string[];
  readonly storageChargedTo: string;
  readonly storageBytes: number;
}
export interface PreflightLine {
  readonly level: 'ok' | 'warning' | 'blocking';
  readonly reason:
    | GroupRefusal
    | 'ready'
    | 'storage'
    | 'companies'
    | 'messages-lost'
    | 'notes-lost'
    | 'events-lost'
    | 'tasks-lost'
    | 'files-lost';
  readonly names: readonly string[];
  readonly count: number;
}
