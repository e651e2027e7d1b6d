import type { RefusalReason } from './contact.ts';
import type { ContactId, Instant, JobId, MemberId } from './ids.ts';
import type { MemberSummary } from './member.ts';
import type { SelectionTarget } from './selection.ts';

/** *Contact clean-up* (L-12): which contacts. Several may be chosen; a contact that meets two is counted once. */
export const CLEAN_UP_CRITERIA = ['no-public-members', 'no-owner', 'trash'] as const;
export type CleanUpCriterion = (typeof CLEAN_UP_CRITERIA)[number];

/** A change to many contacts. Every one of them runs as a job (L-22). */
export type JobOrder =
  | { readonly kind: 'change-owner'; readonly target: SelectionTarget; readonly ownerId: MemberId }
  | { readonly kind: 'trash' | 'restore' | 'purge'; readonly target: SelectionTarget }
  | { readonly kind: 'clean-up'; readonly criteria: readonly CleanUpCriterion[]; readonly outcome: 'trash' | 'purge' };
export type JobKind = JobOrder['kind'];

export interface ReasonCount {
  readonly reason: RefusalReason;
  readonly count: number;
}

/** The dry run: nothing has happened yet. `willChange` + all skipped = `total`. */
export interface JobPreview {
  readonly total: number;
  readonly willChange: number;
  readonly skipped: readonly ReasonCount[];
  /** How many of `willChange` are LINE or WORKS contacts. */
  readonly linked: number;
  /** For *clean-up*: how many meet each criterion, overlaps included. */
  readonly byCriterion?: Readonly<Partial<Record<CleanUpCriterion, number>>>;
  readonly undoable: boolean;
}

export const JOB_STATES = ['queued', 'running', 'cancelling', 'cancelled', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** changed + skipped + failed + unknown + pending = total, at every moment (P14). */
export interface Job {
  readonly id: JobId;
  readonly order: JobOrder;
  /** The job that this one takes back; `order` is then that job's order. */
  readonly undoes?: JobId;
  readonly state: JobState;
  readonly total: number;
  readonly changed: number;
  readonly skipped: number;
  readonly failed: number;
  readonly unknown: number;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly startedBy: MemberSummary;
  readonly skippedBy: readonly ReasonCount[];
  readonly failedBy: readonly ReasonCount[];
  /** Administrators the host told about it (L-12). */
  readonly notified: readonly MemberSummary[];
  /** Until when it can be undone; null when it cannot. */
  readonly undoUntil: Instant | null;
}

export interface JobResult {
  readonly contactId: ContactId;
  readonly displayName: string;
  readonly outcome: 'changed' | 'skipped' | 'failed' | 'unknown';
  readonly reason?: RefusalReason;
}

export const isOver = (job: Pick<Job, 'state'>): boolean =>
  job.state === 'done' || job.state === 'cancelled' || job.state === 'failed';

export const pendingOf = ({ total, changed, skipped, failed, unknown }: Job): number =>
  total - changed - skipped - failed - unknown;

/** *Move to trash* cannot be chosen for what is there already (L-12). */
export const isPossibleCleanUp = (criteria: readonly CleanUpCriterion[], outcome: 'trash' | 'purge'): boolean =>
  criteria.length > 0 && (outcome === 'purge' || !criteria.includes('trash'));
