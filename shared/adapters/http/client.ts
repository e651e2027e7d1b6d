import type { Result } from '../../domain/result.ts';
import type { Call, Change, RevisedChange } from '../../ports/call.ts';
import type { Outcomes } from './outcome.ts';
import type { RetryRules, SendPatiently } from './retry.ts';
import type { Shape } from './shapes.ts';
import type { Outgoing, Query } from './transport.ts';

/** How long one try may take, in milliseconds. */
export interface Deadlines {
  readonly read: number;
  readonly change: number;
  readonly upload: number;
  /** Renewing the token. */
  readonly refresh: number;
  /** Silence on the stream of change notices before it is taken for dead. */
  readonly silence: number;
}

export const DEADLINES: Deadlines = { read: 15_000, change: 30_000, upload: 120_000, refresh: 15_000, silence: 45_000 };

/** The ways of the contract to ask something: by address, by a body that is nobody's address, for a note, for a change. */
export interface Client {
  readonly get: <T>(path: string, query: Query, expects: Shape<T>, call: Call) => Promise<Result<T>>;
  /** Changes nothing; a POST because the question is too long or too personal for an address (P26). */
  readonly ask: <T>(path: string, question: unknown, expects: Shape<T>, call: Call) => Promise<Result<T>>;
  /** The reader's own notes, written as often as one likes; the last one may leave with the page. */
  readonly overwrite: <T>(
    verb: 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    expects: Shape<T>,
    call: Call,
  ) => Promise<Result<T>>;
  readonly change: <T>(
    verb: Verb,
    path: string,
    body: unknown,
    expects: Shape<T>,
    change: Change | RevisedChange,
  ) => Promise<Result<T>>;
}
export type Verb = Exclude<Outgoing<unknown>['method'], 'GET'>;

export function createClient(send: SendPatiently, outcomes: Outcomes, rules: RetryRules, deadlines: Deadlines): Client {
  const read = async <T>(outgoing: Omit<Outgoing<T>, 'deadline'>): Promise<Result<T>> =>
    (await send({ ...outgoing, deadline: deadlines.read }, { tries: rules.tries })).result;

  return {
    get: (path, query, expects, { signal }) => read({ method: 'GET', path, query, expects, signal }),
    ask: (path, body, expects, { signal }) => read({ method: 'POST', path, body, expects, signal }),
    overwrite: (method, path, body, expects, { signal }) =>
      read({ method, path, body, expects, signal, outlivesPage: true }),
    change: (method, path, body, expects, change) =>
      outcomes.settle({
        method,
        path,
        body,
        expects,
        key: change.key,
        headers: headersOf(change),
        signal: change.signal,
        deadline: body instanceof Blob ? deadlines.upload : deadlines.change,
      }),
  };
}

const headersOf = (change: Change | RevisedChange): Record<string, string> => ({
  ...('revision' in change && { 'if-match': `"${change.revision}"` }),
  // A header carries ASCII only; this is the extended form of RFC 8187.
  ...(change.reason && { reason: `UTF-8''${encodeURIComponent(change.reason)}` }),
});
