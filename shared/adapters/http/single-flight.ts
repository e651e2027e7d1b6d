import { unlessAborted } from './clock.ts';

/**
 * Many callers, one run: whoever comes while it is under way waits for the same outcome. A caller may give up alone; when all
 * have, the run itself is aborted, so that nothing stays behind (P11).
 */
export function singleFlight<T>(run: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
  let flight: { readonly outcome: Promise<T>; readonly abort: AbortController; waiting: number } | null = null;

  return async (signal) => {
    if (!flight) {
      const abort = new AbortController();
      const outcome = run(abort.signal);
      const started = { outcome, abort, waiting: 0 };
      const land = (): void => {
        if (flight === started) flight = null;
      };
      outcome.then(land, land);
      flight = started;
    }
    const mine = flight;
    mine.waiting++;
    try {
      return await unlessAborted(signal, mine.outcome);
    } finally {
      if (--mine.waiting === 0) {
        if (flight === mine) flight = null;
        mine.abort.abort();
      }
    }
  };
}
