import type { FieldProblem, ProblemKind } from '../../shared/domain/result.ts';

/** A problem as the contract writes it (`application/problem+json`). */
export interface WireProblem {
  readonly kind: Exclude<ProblemKind, 'offline' | 'timeout' | 'cancelled' | 'unknown-outcome'>;
  readonly detail?: string;
  readonly reason?: string;
  readonly fields?: readonly FieldProblem[];
  readonly current?: unknown;
  readonly retryAfterMs?: number;
}

const STATUS: Readonly<Record<WireProblem['kind'], number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'cursor-expired': 410,
  invalid: 422,
  'rate-limited': 429,
  unsupported: 501,
  unavailable: 503,
};

const TITLE: Readonly<Record<WireProblem['kind'], string>> = {
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Changed meanwhile',
  gone: 'No longer there',
  'cursor-expired': 'The cursor has expired',
  invalid: 'Not accepted',
  'rate-limited': 'Too many requests',
  unsupported: 'Not supported',
  unavailable: 'Not available now',
};

/** Thrown where a rule says no; becomes the answer. */
export class Refused extends Error {
  readonly problem: WireProblem;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: WireProblem, more: { status?: number; headers?: Record<string, string> } = {}) {
    super(problem.detail ?? problem.reason ?? problem.kind);
    this.problem = problem;
    this.status = more.status ?? STATUS[problem.kind];
    this.headers = more.headers ?? {};
  }
}

export const notFound = (): Refused => new Refused({ kind: 'not-found' });
export const forbidden = (reason: string): Refused => new Refused({ kind: 'forbidden', reason });
export const conflict = (current: unknown): Refused => new Refused({ kind: 'conflict', current });
export const invalid = (...fields: readonly FieldProblem[]): Refused => new Refused({ kind: 'invalid', fields });
export const malformed = (field: string, code = 'required'): Refused =>
  new Refused({ kind: 'invalid', fields: [{ field, code }] }, { status: 400 });

export function problemResponse({ problem, status, headers }: Refused): Response {
  const body = {
    type: `https://liaison.dev/problems/${problem.kind}`,
    title: TITLE[problem.kind],
    status,
    ...problem,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
