import type { Problem } from '../../../shared/domain/result.ts';

/** Keeps to what a host asked for: *Try again* pressed early goes out when it said, never before (P17). */
export class Patience {
  #until = 0;

  heed(problem: Problem): void {
    if (problem.kind === 'rate-limited') this.#until = Date.now() + problem.retryAfter;
  }

  async wait(signal: AbortSignal): Promise<void> {
    const left = this.#until - Date.now();
    if (left <= 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, left);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
