import type { Contact, ContactFields, ContactType } from '../../shared/domain/contact.ts';
import type { GroupContent, GroupFeature, GroupRefusal, RoomParticipant } from '../../shared/domain/group.ts';
import type {
  AccountId,
  ContactId,
  ExternalGroupId,
  Instant,
  InvitationId,
  JobId,
  MemberId,
  RoomId,
} from '../../shared/domain/ids.ts';
import type { Invitation } from '../../shared/domain/invitation.ts';
import type { Job, JobResult } from '../../shared/domain/job.ts';
import type { DirectoryGroup, Member, Team } from '../../shared/domain/member.ts';
import type { Policy } from '../../shared/domain/policy.ts';

/** A contact as it is kept: references instead of names, and nothing that depends on who is looking. */
export interface ContactRecord extends ContactFields {
  readonly id: ContactId;
  readonly revision: number;
  readonly type: ContactType;
  readonly account?: NonNullable<Contact['account']>;
  readonly lang?: string;
  /** The member who connected with the linked person (L-10). */
  readonly addedById: MemberId | null;
  readonly createdAt: Instant;
  readonly createdById: MemberId | null;
  readonly modifiedAt: Instant;
  readonly modifiedById: MemberId | null;
  readonly trashed: { readonly at: Instant; readonly byId: MemberId; readonly purgeAt: Instant } | null;
}

export interface MemberRecord extends Member {
  readonly administrator: boolean;
  readonly email: string;
  readonly deletedAt?: Instant;
}
export type TeamRecord = Omit<Team, 'memberCount'>;
export type DirectoryGroupRecord = Omit<DirectoryGroup, 'memberCount'>;

/** A person outside, as the messenger or the other company's workspace knows him. */
export interface AccountRecord {
  readonly id: AccountId;
  readonly type: Exclude<ContactType, 'general'>;
  /** What one types to find him (I-01). */
  readonly handle: string;
  readonly phone: string;
  readonly name: string;
  readonly company: string;
  /** Of his e-mail address; an invitation may be for some domains only (I-20). */
  readonly domain: string;
  readonly photoUrl?: string;
  readonly lang?: string;
  readonly findableByPhone: boolean;
  readonly companyAllowsExternal: boolean;
}

export interface GroupRecord {
  readonly id: ExternalGroupId;
  readonly revision: number;
  readonly name: string;
  readonly description: string;
  readonly pictureUrl?: string;
  readonly features: readonly GroupFeature[];
  readonly notification: boolean;
  readonly masterIds: readonly MemberId[];
  readonly memberIds: readonly MemberId[];
  readonly accounts: readonly Pick<AccountRecord, 'id' | 'name' | 'company' | 'photoUrl' | 'lang'>[];
  readonly storageBytes: number;
  /** What is in it; the owner of the messages counts, we only delete. */
  readonly contents: Readonly<Record<GroupContent, number>> & { readonly upcoming: number };
  /** The administrator's word about this group; the tenant's policy where there is none (G-10). */
  readonly mastersMayChangeSettings?: boolean;
  readonly invitationId: InvitationId | null;
  readonly origin:
    | { readonly kind: 'contacts' | 'administrator' }
    | { readonly kind: 'room'; readonly roomId: RoomId; readonly title: string };
  readonly createdAt: Instant;
  readonly removals: readonly { readonly name: string; readonly reason: GroupRefusal; readonly at: Instant }[];
}

export interface RoomRecord {
  readonly id: RoomId;
  readonly title: string;
  readonly participants: readonly RoomParticipant[];
  readonly storageBytes: number;
}

/** The token is the secret part of the link. */
export interface InvitationRecord extends Omit<Invitation, 'createdBy' | 'group'> {
  readonly token: string;
  readonly createdById: MemberId;
  readonly groupId: ExternalGroupId | null;
  readonly message?: string;
  readonly language?: string;
}

export interface SessionRecord {
  readonly id: string;
  /** Of an outsider: his account. */
  readonly memberId: MemberId;
  /** Somebody of another company, who came by a link (I-08). */
  readonly outsider?: true;
  readonly role: 'administrator' | 'member';
  readonly token: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
}

/** The stored answer of a change, by its key (P12). */
export interface OperationRecord {
  readonly fingerprint: string;
  readonly at: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface UndoRecord {
  readonly token: string;
  readonly memberId: MemberId;
  readonly contactId: ContactId;
  /** Null: the change made the contact. */
  readonly before: ContactRecord | null;
  /** The revision that the change left. Undone only while it is still that one. */
  readonly revision: number;
  readonly until: number;
}

export interface JobRecord extends Omit<Job, 'startedBy' | 'notified'> {
  readonly startedById: MemberId;
  readonly role: SessionRecord['role'];
  readonly notifiedIds: readonly MemberId[];
}

/** What happened to a run of contacts in a job, and what it takes to put them back. */
export interface JobChunkRecord {
  readonly jobId: JobId;
  readonly index: number;
  readonly results: readonly JobResult[];
  readonly undo: readonly JobUndo[];
}
export interface JobUndo {
  readonly contactId: ContactId;
  readonly revision: number;
  readonly ownerId: MemberId | null;
  readonly trashed: ContactRecord['trashed'];
}

/** Who did what to which thing, and why (P28). */
export interface AuditRecord {
  readonly id: string;
  readonly at: Instant;
  readonly memberId: MemberId | null;
  readonly role: SessionRecord['role'] | null;
  readonly action: string;
  readonly subject: string;
  readonly key: string | null;
  readonly reason: string | null;
}

export interface PhotoRecord {
  readonly id: string;
  readonly type: string;
  readonly base64: string;
}

/** What a member has begun and not finished (G-21). */
export interface DraftRecord {
  readonly draft: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

export interface TenantRecord {
  readonly company: string;
  readonly domain: string;
  readonly policy: Omit<Policy, 'contactQuota'> & { readonly contactLimit: number | null };
  readonly groupStorageLimit: number;
}

/** Everything but contacts, by kind. */
export interface Things {
  tenant: TenantRecord;
  member: MemberRecord;
  team: TeamRecord;
  'directory-group': DirectoryGroupRecord;
  account: AccountRecord;
  group: GroupRecord;
  room: RoomRecord;
  invitation: InvitationRecord;
  session: SessionRecord;
  operation: OperationRecord;
  undo: UndoRecord;
  job: JobRecord;
  'job-chunk': JobChunkRecord;
  audit: AuditRecord;
  photo: PhotoRecord;
  draft: DraftRecord;
}
export type ThingKind = keyof Things;

/** What a store is filled with at its first start. */
export interface Dataset {
  readonly tenant: TenantRecord;
  readonly members: readonly MemberRecord[];
  readonly teams: readonly TeamRecord[];
  readonly directoryGroups: readonly DirectoryGroupRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly groups: readonly GroupRecord[];
  readonly rooms: readonly RoomRecord[];
  readonly invitations: readonly InvitationRecord[];
  readonly contacts: Iterable<ContactRecord>;
}
