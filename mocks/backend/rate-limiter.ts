import { Refused } from './problems.ts';

export interface RateLimit {
  readonly perSecond: number;
  /** How many at once, after a rest. */
  readonly burst: number;
}

/** A bucket of tokens for each session, filled steadily. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #clock: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(limit: RateLimit, clock: () => number) {
    this.#limit = limit;
    this.#clock = clock;
  }

  take(session: string): void {
    const now = this.#clock();
    const { perSecond, burst } = this.#limit;
    const bucket = this.#buckets.get(session) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond);
    bucket.at = now;
    this.#buckets.set(session, bucket);
    if (bucket.tokens < 1) {
      const seconds = Math.ceil((1 - bucket.tokens) / perSecond);
      throw new Refused(
        { kind: 'rate-limited', retryAfterMs: seconds * 1_000 },
        { headers: { 'Retry-After': String(seconds) } },
      );
    }
    bucket.tokens--;
  }
}
