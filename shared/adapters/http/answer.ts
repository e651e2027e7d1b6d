import { fail, ok, type FieldProblem, type Problem, type ProblemKind, type Result } from '../../domain/result.ts';
import { isObject, type Shape } from './shapes.ts';

/** What came back for one request. */
export interface Answer<T> {
  readonly result: Result<T>;
  /** The request may have reached the host, and this is not the host's word on it: a change may or may not have happened. */
  readonly lost: boolean;
  /** How long the host asked us to wait before the next request, in milliseconds. */
  readonly retryAfter: number | null;
}

export const lost = (kind: 'offline' | 'timeout' | 'unavailable'): Answer<never> => ({
  result: fail({ kind }),
  lost: true,
  retryAfter: null,
});

/** Not even sent. */
export const offline: Answer<never> = { result: fail({ kind: 'offline' }), lost: false, retryAfter: null };

/**
 * Reads the host's answer. A problem document is the host's word: what was asked has not been done. What is neither JSON nor
 * a problem (a proxy's page, a captive portal, half a body) is nobody's word.
 */
export async function readAnswer<T>(response: Response, expects: Shape<T>, now: number): Promise<Answer<T>> {
  const retryAfter = retryAfterOf(response.headers, now);
  const body = await bodyOf(response);
  if (response.ok) {
    return body !== UNREADABLE && expects(body) ? { result: ok(body), lost: false, retryAfter } : lost('unavailable');
  }
  const { status } = response;
  if (isObject(body) && !FROM_A_GATEWAY.has(status)) {
    const problem = problemOf(status, body, retryAfter);
    return {
      result: fail(problem),
      lost: false,
      retryAfter: problem.kind === 'rate-limited' ? problem.retryAfter : retryAfter,
    };
  }
  switch (status) {
    case 401:
      return { result: fail({ kind: 'unauthenticated' }), lost: false, retryAfter };
    case 429:
      return { result: fail({ kind: 'rate-limited', retryAfter: retryAfter ?? 0 }), lost: false, retryAfter };
    default:
      return { ...lost('unavailable'), retryAfter };
  }
}

/** A gateway that waited in vain knows nothing of what its origin did, whatever document it wraps that in. */
const FROM_A_GATEWAY: ReadonlySet<number> = new Set([502, 504]);

const UNREADABLE = Symbol('unreadable');

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!text) return undefined;
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')) return UNREADABLE;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

/** What a host can say. The rest of the union is what we notice ourselves. */
const KINDS: ReadonlySet<unknown> = new Set<ProblemKind>([
  'unauthenticated',
  'forbidden',
  'not-found',
  'gone',
  'conflict',
  'invalid',
  'rate-limited',
  'unavailable',
  'cursor-expired',
  'unsupported',
]);
const isKind = (value: unknown): value is ProblemKind => KINDS.has(value);

/** For the problem documents of others, which know no kinds. */
const KIND_OF_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  422: 'invalid',
  429: 'rate-limited',
  501: 'unsupported',
};

function problemOf(status: number, body: Readonly<Record<string, unknown>>, retryAfter: number | null): Problem {
  const { detail, reason, current, fields, retryAfterMs } = body;
  const kind = isKind(body['kind']) ? body['kind'] : KIND_OF_STATUS[status];
  const said = typeof detail === 'string' ? { detail } : {};
  switch (kind) {
    case 'forbidden':
      return { kind, ...said, ...(typeof reason === 'string' && { reason }) };
    case 'conflict':
      return { kind, ...said, ...(current !== undefined && { current }) };
    case 'invalid':
      return { kind, ...said, fields: Array.isArray(fields) ? fields.filter(isFieldProblem) : [] };
    case 'rate-limited':
      return {
        kind,
        ...said,
        retryAfter: Math.max(retryAfter ?? 0, typeof retryAfterMs === 'number' ? retryAfterMs : 0),
      };
    case 'unauthenticated':
    case 'not-found':
    case 'gone':
    case 'cursor-expired':
    case 'unsupported':
      return { kind, ...said };
    default:
      return { kind: 'unavailable', ...said };
  }
}

const isFieldProblem = (value: unknown): value is FieldProblem =>
  isObject(value) && typeof value['field'] === 'string' && typeof value['code'] === 'string';

/**
 * `Retry-After` in both forms (P17). A date is held against the host's own clock (its `Date`) where that can be read, because
 * the reader's may be wrong by hours.
 */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after')?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const due = Date.parse(text);
  if (Number.isNaN(due)) return null;
  const hostNow = Date.parse(headers.get('date') ?? '');
  return Math.max(0, due - (Number.isNaN(hostNow) ? now : hostNow));
}
