import type { Clock } from '../clock.ts';

/** Time that passes only when nothing else is left to do. */
export class VirtualClock implements Clock {
  /** Real timers may fire a moment early; so do these, by this many milliseconds. */
  readonly #early: number;
  readonly #timers = new Map<number, { readonly due: number; readonly run: () => void; readonly ofHost?: boolean }>();
  #now = Date.parse('2026-11-22T09:00:00Z');
  #made = 0;

  constructor({ early = 0 }: { readonly early?: number } = {}) {
    this.#early = early;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const id = this.#made++;
    this.#timers.set(id, { due: this.#now + Math.max(ms > 0 ? 1 : 0, ms - this.#early), run });
    return () => void this.#timers.delete(id);
  }

  /** For the host's side of a test: its pauses are not the adapter's. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timers.set(this.#made++, { due: this.#now + ms, run: resolve, ofHost: true });
    });
  }

  /** What the adapter has left ticking. */
  get pendingTimers(): number {
    return [...this.#timers.values()].filter(({ ofHost }) => !ofHost).length;
  }

  /** Lets time pass until `promise` is settled. */
  async finish<T>(promise: Promise<T>): Promise<T> {
    const state = { settled: false };
    const mark = (): void => void (state.settled = true);
    promise.then(mark, mark);
    for (await idle(); !state.settled; await idle()) {
      if (!this.#fireNext()) throw new Error('This would wait for ever.');
    }
    return promise;
  }

  /** Lets `ms` pass, and everything that falls due in it happen. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await idle();
    while (this.#fireNext(until)) await idle();
    this.#now = until;
    await idle();
  }

  #fireNext(until = Infinity): boolean {
    const [next] = [...this.#timers].toSorted(([a, x], [b, y]) => x.due - y.due || a - b);
    if (!next || next[1].due > until) return false;
    const [id, { due, run }] = next;
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, due);
    run();
    return true;
  }
}

/** Two turns of the event loop: promises and in-memory bodies have run dry by then. */
async function idle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
