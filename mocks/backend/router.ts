import type { Viewer } from '../../shared/domain/policy.ts';
import { malformed } from './problems.ts';
import type { SessionRecord } from './records.ts';

/** A request, read and understood as far as every endpoint needs it. */
export interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly session: SessionRecord;
  readonly viewer: Viewer;
  /** The parsed JSON; undefined where there was none. */
  readonly body: unknown;
  readonly key: string | null;
  readonly reason: string | null;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  /** A `change` carries an idempotency key, and a reason where policy asks for one. */
  readonly kind: 'read' | 'change';
  /** Answers without waiting: nothing can come between what it reads and what it writes. */
  readonly answer: (asked: Asked) => Answer | Response;
  /** Answered although the tenant has not bought the feature, so that a screen can say so (L-01). */
  readonly always?: true;
  /** Who asks besides the company's own members: people of other companies who are signed in, or anyone at all. */
  readonly for?: 'outsiders' | 'anyone';
  /** Not a change that a policy wants a reason for. */
  readonly withoutReason?: true;
}

export const answered = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  body,
  headers,
});
export const NOTHING_TO_SAY: Answer = { status: 204 };

export const read = (path: string, answer: Route['answer'], more: Partial<Route> = {}): Route => {
  const [method, pattern] = split(path);
  return { method, path: pattern, kind: 'read', answer, ...more };
};
export const change = (path: string, answer: Route['answer'], more: Partial<Route> = {}): Route => {
  const [method, pattern] = split(path);
  return { method, path: pattern, kind: 'change', answer, ...more };
};

const split = (path: string): [Route['method'], string] => {
  const [method = 'GET', pattern = '/'] = path.split(' ');
  return [method as Route['method'], pattern];
};

export interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a path; fixed segments win over named ones (`/contacts/counts` before `/contacts/:id`). */
export function routerOver(
  routes: readonly Route[],
): (method: string, path: string) => Matched | 'other-method' | null {
  const known = routes
    .map((route) => ({ route, segments: segmentsOf(route.path) }))
    .toSorted((a, b) => named(a.segments) - named(b.segments));
  return (method, path) => {
    const segments = segmentsOf(path);
    const fitting = known
      .map(({ route, segments: pattern }) => ({ route, params: paramsOf(pattern, segments) }))
      .filter((match): match is Matched => match.params !== null);
    return fitting.find(({ route }) => route.method === method) ?? (fitting.length ? 'other-method' : null);
  };
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter(Boolean);
const named = (segments: readonly string[]): number => segments.filter((segment) => segment.startsWith(':')).length;

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index]!;
    if (part.startsWith(':')) params[part.slice(1)] = decoded(segment);
    else if (part !== segment) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw malformed('path', 'bad-value');
  }
}
