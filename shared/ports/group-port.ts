import type { AccountId, ExternalGroupId, MemberId, RoomId } from '../domain/ids.ts';
import type {
  ExternalGroup,
  ExternalGroupRow,
  GroupChanges,
  GroupDraft,
  GroupLoss,
  GroupMember,
  GroupPreflight,
  GroupRefusal,
  MessageRoom,
} from '../domain/group.ts';
import type { Result } from '../domain/result.ts';
import type { Call, Change, Page, RevisedChange } from './call.ts';

/** External groups: from the first step to deletion. */
export interface GroupPort {
  /** *Groups I manage* (G-14); an administrator sees all of the tenant. */
  managed(
    text: string,
    range: { readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<ExternalGroupRow>>>;
  get(id: ExternalGroupId, call: Call): Promise<Result<ExternalGroup>>;
  members(
    id: ExternalGroupId,
    range: { readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<GroupMember>>>;
  /** What creating this would do (G-20). Changes nothing. */
  preflight(draft: GroupDraft, call: Call): Promise<Result<GroupPreflight>>;
  create(draft: GroupDraft, change: Change): Promise<Result<ExternalGroup>>;
  update(id: ExternalGroupId, changes: GroupChanges, change: RevisedChange): Promise<Result<ExternalGroup>>;
  addMembers(id: ExternalGroupId, who: GroupMemberRefs, change: Change): Promise<Result<readonly GroupMemberOutcome[]>>;
  removeMembers(
    id: ExternalGroupId,
    who: GroupMemberRefs,
    change: Change,
  ): Promise<Result<readonly GroupMemberOutcome[]>>;
  setMasters(
    id: ExternalGroupId,
    masterIds: readonly MemberId[],
    change: RevisedChange,
  ): Promise<Result<ExternalGroup>>;
  /** What deleting it would take from whom (G-13). Changes nothing. */
  deletionPreflight(id: ExternalGroupId, call: Call): Promise<Result<GroupLoss>>;
  delete(id: ExternalGroupId, change: RevisedChange): Promise<Result<void>>;
  rooms(
    text: string,
    range: { readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<MessageRoom>>>;
  conversionPreflight(room: RoomId, draft: GroupDraft, call: Call): Promise<Result<GroupPreflight>>;
  /** Cannot be undone (G-08). */
  convert(room: RoomId, draft: GroupDraft, change: Change): Promise<Result<ExternalGroup>>;
}

export interface GroupMemberRefs {
  readonly memberIds: readonly MemberId[];
  readonly accountIds: readonly AccountId[];
}
export interface GroupMemberOutcome {
  readonly id: string;
  readonly outcome: 'changed' | 'refused';
  readonly reason?: GroupRefusal;
}
