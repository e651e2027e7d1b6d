/** What a port answers. Expected failures are values, so a view cannot forget to draw them. */
export type Result<T> = Ok<T> | Failed;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Failed {
  readonly ok: false;
  readonly problem: Problem;
}

/**
 * Everything that may go wrong between a plugin and its host, as one closed union (ARCHITECTURE D4).
 * The reader's words come from the catalogue, by `kind`; `detail` is the host's own sentence, if it has one to add.
 */
export type Problem = ProblemKinds & { readonly detail?: string };

type ProblemKinds =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'forbidden'; readonly reason?: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'gone' }
  /** Someone changed the thing meanwhile. `current` is what the host holds now. */
  | { readonly kind: 'conflict'; readonly current?: unknown }
  /** The host refused the input, field by field. Field names are the domain's, dotted: `phones.0.number`. */
  | { readonly kind: 'invalid'; readonly fields: readonly FieldProblem[] }
  /** Ask again after `retryAfter` milliseconds, not earlier. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'cursor-expired' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'cancelled' }
  /** A change was sent and its answer was lost: neither done nor failed. Ask for the outcome by `key`. */
  | { readonly kind: 'unknown-outcome'; readonly key: string };

export type ProblemKind = Problem['kind'];
export type ProblemOf<Kind extends ProblemKind> = Extract<Problem, { readonly kind: Kind }>;

export interface FieldProblem {
  readonly field: string;
  /** Stable and machine readable: `required`, `too-long`, `bad-email`, `not-unique` … */
  readonly code: string;
  /** The limit that was passed, for `too-long` and `too-many`. */
  readonly limit?: number;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const fail = (problem: Problem): Failed => ({ ok: false, problem });

/** Goes on with the value, or hands the failure through. */
export const map = <A, B>(result: Result<A>, use: (value: A) => B): Result<B> =>
  result.ok ? ok(use(result.value)) : result;
