import type { JobId } from '../../../../shared/domain/ids.ts';
import { isOver, type Job } from '../../../../shared/domain/job.ts';
import { treatedOf } from '../../state/jobs.controller.ts';

/** What is read out about a job, each once (P33): that it runs, a quarter, half, three quarters, and its end. */
export type Milestone = 'start' | 25 | 50 | 75 | 'end';

const QUARTERS = [75, 50, 25] as const;

/** Remembers how far each job has been told. */
export class Milestones {
  readonly #told = new Map<JobId, number>();

  /** The one to tell now; a leap over several tells the last of them. Null: nothing new. */
  next(job: Job): Milestone | null {
    const told = this.#told.get(job.id);
    const percent = job.total === 0 ? 0 : (treatedOf(job) / job.total) * 100;
    const quarter = QUARTERS.find((one) => percent >= one) ?? 0;
    const reached = isOver(job) ? 100 : quarter;
    if (told !== undefined && reached <= told) return null;
    this.#told.set(job.id, reached);
    if (reached === 100) return 'end';
    if (told === undefined) return 'start';
    return quarter === 0 ? null : quarter;
  }
}
