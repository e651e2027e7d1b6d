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
  'not-a-member', // somebody else was faster
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
  /** How much it may store; null where the company sets no limit. */
  readonly storageLimitBytes: number | null;
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
  readonly succession: GroupSuccession;
}

/** Who leads the group when a master can do so no longer, or does not want to (G-22). */
export interface GroupSuccession {
  /** Masters who left the company or lost the permission; still named, because nobody has taken over. */
  readonly lost: readonly LostMaster[];
  /** Members who could be masters, the likeliest first. */
  readonly candidates: readonly MemberSummary[];
}
export interface LostMaster {
  readonly master: MemberSummary;
  readonly reason: GroupRefusal;
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

/** What settings change (G-10); what is absent stays. */
export type GroupChanges = Partial<Omit<GroupDraft, 'mastersAreMembers' | 'pictureUrl'>> & {
  /** Null takes the picture away. */
  readonly pictureUrl?: string | null;
  /** The administrator's own word about this group; nobody else may say it. */
  readonly mastersMayChangeSettings?: boolean;
};

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

/** What a group holds, as it is counted when the group is deleted. */
export const GROUP_CONTENTS = ['messages', 'notes', 'events', 'tasks', 'files'] as const;
export type GroupContent = (typeof GROUP_CONTENTS)[number];

/** Everything that is lost with a group, and everyone who loses it (G-13). */
export interface GroupLoss {
  readonly contents: readonly LostContent[];
  /** Every company, the own one first. */
  readonly companies: readonly { readonly name: string; readonly people: number }[];
  readonly storageBytes: number;
  readonly storageChargedTo: string;
}
export interface LostContent {
  readonly kind: GroupContent;
  /** Null where the host cannot count. */
  readonly count: number | null;
  /** How many of the events are still to come. */
  readonly upcoming?: number;
}

/** What would happen, computed by the host before anything does (G-20). */
export interface GroupPreflight {
  readonly lines: readonly PreflightLine[];
  readonly companies: readonly string[];
  readonly storageChargedTo: string;
  readonly storageBytes: number;
  /** How much the group may store; null where the company sets no limit. */
  readonly storageLimitBytes: number | null;
}
export interface PreflightLine {
  readonly level: 'ok' | 'warning' | 'blocking';
  readonly reason: GroupRefusal | 'ready' | 'storage' | 'companies' | 'name-taken';
  readonly names: readonly string[];
  readonly count: number;
}
