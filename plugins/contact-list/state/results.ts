import type { JobId } from '../../../shared/domain/ids.ts';
import type { JobResult } from '../../../shared/domain/job.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { Page } from '../../../shared/ports/call.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import { Patience } from './patience.ts';

const LIMIT = 500;
const TRIES = 3;

/**
 * All results of a job, page after page, as they were written. A cursor that expires on the way is invisible (P20): the
 * pages are asked for again from the start, and what was given already is left out. Ends after a failure, or on abort.
 */
export async function* resultsOf(
  port: JobPort,
  id: JobId,
  signal: AbortSignal,
): AsyncGenerator<Result<readonly JobResult[]>> {
  const patience = new Patience();
  let cursor = null as string | null;
  let given = 0;
  let passed = 0;
  let tries = TRIES;
  for (;;) {
    await patience.wait(signal);
    if (signal.aborted) return;
    const from: string | null = cursor;
    const answer: Result<Page<JobResult>> = await ask(() =>
      port.results(id, { cursor: from, limit: LIMIT }, { signal }),
    );
    if (signal.aborted) return;
    if (!answer.ok) {
      patience.heed(answer.problem);
      const { kind } = answer.problem;
      if (--tries <= 0 || (kind !== 'rate-limited' && kind !== 'cursor-expired')) return void (yield answer);
      if (kind === 'cursor-expired') {
        cursor = null;
        passed = 0;
      }
      continue;
    }
    const { items, next } = answer.value;
    const fresh = items.slice(Math.max(0, given - passed));
    passed += items.length;
    given = Math.max(given, passed);
    if (fresh.length > 0) yield ok(fresh);
    if (next === null) return;
    cursor = next;
  }
}
