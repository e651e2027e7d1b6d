import type { Answer } from './answer.ts';
import { waitUntil, type Clock } from './clock.ts';
import type { Outgoing, Send } from './transport.ts';

export interface RetryRules {
  /** How often one call may send the same request, the first time included (P17). */
  readonly tries: number;
  /** The longest first pause, in milliseconds; each further one may be twice as long. */
  readonly pause: number;
  /** A host that wants a longer pause than this is told to the reader instead of waited for. */
  readonly patience: number;
}

export const RETRY_RULES: RetryRules = { tries: 3, pause: 400, patience: 10_000 };

/** The sends that one call has left, whoever makes them. */
export interface Budget {
  tries: number;
}

/** Where the time and the dice come from. */
export interface Pace {
  readonly rules: RetryRules;
  readonly clock: Clock;
  /** From 0 to 1, like `Math.random`. */
  readonly random: () => number;
}

export type SendPatiently = <T>(outgoing: Outgoing<T>, budget: Budget) => Promise<Answer<T>>;

/** Sends again what may be sent twice, when that is likely to help. */
export function retrying(send: Send, { rules, clock, random }: Pace): SendPatiently {
  return async (outgoing, budget) => {
    for (let pause = rules.pause; ; pause *= 2) {
      const answer = await send(outgoing);
      budget.tries--;
      const wait = Math.max(answer.retryAfter ?? 0, pause * (0.5 + random() / 2));
      if (budget.tries <= 0 || wait > rules.patience || !mayHelp(answer, outgoing)) return answer;
      await waitUntil(clock.now() + wait, clock, outgoing.signal);
    }
  };
}

/**
 * The host asked for patience or was not to be had. A change whose answer was lost is not repeated here: first it is asked
 * what became of it (`outcome.ts`). After a deadline has passed, the reader has waited long enough.
 */
function mayHelp({ result, lost }: Answer<unknown>, { key }: Outgoing<unknown>): boolean {
  if (result.ok || (lost && key !== undefined)) return false;
  const { kind } = result.problem;
  return kind === 'rate-limited' || kind === 'unavailable' || (lost && kind === 'offline');
}
