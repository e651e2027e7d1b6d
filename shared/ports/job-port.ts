import type { JobId } from '../domain/ids.ts';
import type { Job, JobOrder, JobPreview, JobResult } from '../domain/job.ts';
import type { Result } from '../domain/result.ts';
import type { Call, Change, Page } from './call.ts';

/** Changes to many contacts: dry run, start, watch, cancel, undo (L-22). Progress comes as change notices of kind `job`. */
export interface JobPort {
  preview(order: JobOrder, call: Call): Promise<Result<JobPreview>>;
  /** `expected`: what the dry run promised to change; `conflict` when it is another number by now (P19). */
  start(order: JobOrder, expected: number, change: Change): Promise<Result<Job>>;
  /** The viewer's own jobs, newest first, running ones included: a list that was left finds them again. */
  list(call: Call): Promise<Result<readonly Job[]>>;
  get(id: JobId, call: Call): Promise<Result<Job>>;
  results(
    id: JobId,
    range: { readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<JobResult>>>;
  /** What is changed stays changed; what is pending is left alone. */
  cancel(id: JobId, change: Change): Promise<Result<Job>>;
  /** A new job over the failed and unknown contacts of this one. */
  retry(id: JobId, change: Change): Promise<Result<Job>>;
  /** A new job that takes this one back. */
  undo(id: JobId, change: Change): Promise<Result<Job>>;
}
