import type { Call } from '../../ports/call.ts';
import { lost, offline, readAnswer, type Answer } from './answer.ts';
import type { Authenticated } from './auth.ts';
import { abortError, unlessAborted, type Clock } from './clock.ts';
import type { Shape } from './shapes.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** One request of the contract, before it is a request of the platform: it may be sent several times. */
export interface Outgoing<T> extends Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Query;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expects: Shape<T>;
  /** The idempotency key of a change. What has none changes nothing; so everything may be sent twice. */
  readonly key?: string;
  /** How long one try may take. */
  readonly deadline: number;
  /** It is finished although the page is left meanwhile. For small bodies only (64 kB). */
  readonly outlivesPage?: boolean;
}

export type Query = Readonly<Record<string, string | number | null | undefined>>;
export type Send = <T>(outgoing: Outgoing<T>) => Promise<Answer<T>>;

/** `/contacts/${id}`, with whatever is put in kept inside its own segment. */
export const path = (texts: TemplateStringsArray, ...ids: readonly string[]): string =>
  texts.map((text, at) => text + (at < ids.length ? encodeURIComponent(ids[at] ?? '') : '')).join('');

/** Node has a `navigator` that knows nothing of lines. */
const isKnownOffline = (): boolean =>
  (globalThis as { readonly navigator?: { readonly onLine?: boolean } }).navigator?.onLine === false;

/** Sends once (twice, if the token has to be renewed) and waits for the whole answer, but no longer than the deadline. */
export function createSend({ root, fetch, auth, clock }: Wire): Send {
  async function exchange<T>(outgoing: Outgoing<T>, token: string | null): Promise<Answer<T>> {
    if (outgoing.signal.aborted) throw abortError();
    if (isKnownOffline()) return offline;
    const tooLate = new AbortController();
    const forget = clock.after(outgoing.deadline, () => tooLate.abort());
    const signal = AbortSignal.any([outgoing.signal, tooLate.signal]);
    try {
      const answered = fetch(requestOf(root, outgoing, token, signal)).then((response) =>
        readAnswer(response, outgoing.expects, clock.now()),
      );
      return await unlessAborted(signal, answered);
    } catch {
      if (outgoing.signal.aborted) throw abortError();
      return lost(tooLate.signal.aborted ? 'timeout' : 'offline');
    } finally {
      forget();
    }
  }

  return (outgoing) =>
    auth.send(
      (token) => exchange(outgoing, token),
      ({ result }) => !result.ok && result.problem.kind === 'unauthenticated',
      outgoing.signal,
    );
}

export interface Wire {
  /** The base address, without a slash at its end. */
  readonly root: string;
  readonly fetch: Fetch;
  readonly auth: Authenticated;
  readonly clock: Clock;
}

type Asked = Pick<Outgoing<unknown>, 'method' | 'path' | 'query' | 'body' | 'headers' | 'key' | 'outlivesPage'>;

export function requestOf(root: string, outgoing: Asked, token: string | null, signal: AbortSignal): Request {
  const { method, body, outlivesPage = false } = outgoing;
  const headers = new Headers({ accept: 'application/json, application/problem+json', ...outgoing.headers });
  if (outgoing.key !== undefined) headers.set('idempotency-key', outgoing.key);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined && !(body instanceof Blob)) {
    headers.set('content-type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  }
  return new Request(root + outgoing.path + searchOf(outgoing.query), {
    method,
    headers,
    signal,
    // Personal data stay out of the disk cache, and the page's address out of the host's logs (P26).
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    keepalive: outlivesPage,
    ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
  });
}

function searchOf(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined) params.set(name, String(value));
  }
  return params.size ? `?${params}` : '';
}
