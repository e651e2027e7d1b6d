import { unlessAborted, type Clock } from './clock.ts';
import { singleFlight } from './single-flight.ts';

/** How the host knows its reader. A host that uses cookies answers `null` for the token. */
export interface Auth {
  token(): string | null;
  /** Gets a new token without the reader; false when the session is over. */
  refresh(signal: AbortSignal): Promise<boolean>;
  /** Asks the reader to sign in again; false when he gave up. */
  signIn(signal: AbortSignal): Promise<boolean>;
}

export interface Authenticated {
  /**
   * Sends with the present token. If that is refused, it is refreshed, once for all who were refused meanwhile, and each
   * sends once more.
   */
  send<T>(
    attempt: (token: string | null) => Promise<T>,
    isRefused: (answer: T) => boolean,
    signal: AbortSignal,
  ): Promise<T>;
  signIn(signal: AbortSignal): Promise<boolean>;
}

export function authenticated(auth: Auth, clock: Clock, deadline: number): Authenticated {
  /** How many times the token was renewed or given up: who was refused with an older one does not ask again. */
  let generation = 0;
  let alive = true;

  const settle = (renewed: boolean): boolean => {
    generation++;
    return (alive = renewed);
  };
  const refresh = singleFlight(async (signal) => {
    const tooLate = new AbortController();
    const forget = clock.after(deadline, () => tooLate.abort());
    const either = AbortSignal.any([signal, tooLate.signal]);
    const renewed = await unlessAborted(either, auth.refresh(either)).catch(() => false);
    forget();
    return signal.aborted ? false : settle(renewed);
  });
  const signIn = singleFlight(async (signal) => {
    const signedIn = await auth.signIn(signal).catch(() => false);
    return signedIn ? settle(true) : false;
  });

  return {
    signIn,
    async send(attempt, isRefused, signal) {
      const sentIn = generation;
      const token = auth.token();
      const answer = await attempt(token);
      if (!isRefused(answer)) return answer;
      const hasAnother = token !== auth.token();
      const mayGoOn = hasAnother || (sentIn === generation ? await refresh(signal) : alive);
      return mayGoOn ? attempt(auth.token()) : answer;
    },
  };
}
