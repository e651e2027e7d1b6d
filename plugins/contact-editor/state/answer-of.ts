import type { Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';

/** What a port answers; null when nobody waits for it any more. */
export async function answerOf<T>(call: () => Promise<Result<T>>, signal: AbortSignal): Promise<Result<T> | null> {
  const answer = await ask(call);
  return signal.aborted ? null : answer;
}
