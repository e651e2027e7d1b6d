import type { DirectoryEntry, MemberSummary, PrincipalKind, PrincipalRef } from '../domain/member.ts';
import type { Result } from '../domain/result.ts';
import type { Call, Page } from './call.ts';

/** The company's own people, teams and groups. */
export interface DirectoryPort {
  /**
   * Finds entries whose name contains `text` (accents, case and width folded); all of them for an empty text.
   * Deleted members come last, marked: a picker shows them as not choosable (E-02).
   */
  search(text: string, options: DirectorySearch, call: Call): Promise<Result<Page<DirectoryEntry>>>;
  /** The entries behind references, in the same order; what no longer exists is left out. */
  resolve(refs: readonly PrincipalRef[], call: Call): Promise<Result<readonly DirectoryEntry[]>>;
  /** The active members of a team or group, at most 5,000 at once by cursor (E-20). */
  membersOf(
    ref: PrincipalRef,
    range: { readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<MemberSummary>>>;
}

export interface DirectorySearch {
  readonly kinds: readonly PrincipalKind[];
  readonly cursor: string | null;
  readonly limit: number;
  /** For choosing masters (G-03): each member comes with whether he may be chosen. */
  readonly externalPermission?: boolean;
}
