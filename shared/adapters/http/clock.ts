/** The time, as the adapter meets it: injected, so that no test waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `then` once after `ms`; what it returns forgets it. */
  after(ms: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** What a call rejects with when its caller gave it up; it says nothing of what was asked (P26). */
export const abortError = (): DOMException => new DOMException('The caller gave this call up.', 'AbortError');

/** The promise, unless the caller gives up first: then it rejects at once, whatever the promise still does (P11). */
export function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(abortError());
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    promise
      .then((value) => (signal.aborted ? giveUp() : resolve(value)), reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Goes on when `due` has come. Timers may fire a little early; this never does (P17). */
export async function waitUntil(due: number, clock: Clock, signal: AbortSignal): Promise<void> {
  while (clock.now() < due) {
    const { over, forget } = pause(Math.ceil(due - clock.now()), clock);
    await unlessAborted(signal, over).finally(forget);
  }
}

function pause(ms: number, clock: Clock) {
  let forget!: () => void;
  const over = new Promise<void>((resolve) => {
    forget = clock.after(ms, resolve);
  });
  return { over, forget };
}
