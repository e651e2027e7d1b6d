import { fail, ok, type ProblemKind, type Result } from '../../domain/result.ts';
import type { Call } from '../../ports/call.ts';
import type { Outcome } from '../../ports/outcome-port.ts';
import { readAnswer } from './answer.ts';
import { waitUntil } from './clock.ts';
import type { Budget, Pace, SendPatiently } from './retry.ts';
import { isObject, type Shape } from './shapes.ts';
import { path, type Outgoing } from './transport.ts';

export interface Outcomes {
  /** Sends a change and stays with it until it is known to be done or refused; else says that nobody knows (P13). */
  settle<T>(change: Outgoing<T> & { readonly key: string }): Promise<Result<T>>;
  /** What became of the change with this key. Only asks. */
  outcomeOf<T>(key: string, expects: Shape<T>, call: Call): Promise<Result<Outcome<T>>>;
}

export function createOutcomes(send: SendPatiently, pace: Pace, deadline: number): Outcomes {
  const { rules, clock } = pace;
  /** Keys that were sent and of which no word has come, over all calls: a second press of the button is not a new intention. */
  const inDoubt = new Set<string>();

  async function outcomeOf<T>(key: string, expects: Shape<T>, { signal }: Call): Promise<Result<Outcome<T>>> {
    const question = { method: 'GET', path: path`/operations/${key}`, expects: anOperation, deadline, signal } as const;
    const { result } = await send(question, { tries: rules.tries });
    if (!result.ok) return result.problem.kind === 'not-found' ? ok({ state: 'never-seen' }) : result;
    if (!isStored(result.value)) return ok({ state: 'running' });
    const stored = await readAnswer(responseOf(result.value), expects, clock.now());
    if (stored.lost) return fail({ kind: 'unavailable' });
    inDoubt.delete(key);
    return ok({ state: 'answered', answer: stored.result });
  }

  /** Asks until the host has made up its mind, as long as one waits for a host at all. */
  async function finalOutcomeOf<T>({ key, expects, signal }: Outgoing<T> & { readonly key: string }) {
    const until = clock.now() + rules.patience;
    for (let pause = rules.pause; ; pause *= 2) {
      const outcome = await outcomeOf(key, expects, { signal });
      const running = outcome.ok && outcome.value.state === 'running';
      if (!running || clock.now() + pause > until) return outcome;
      await waitUntil(clock.now() + pause, clock, signal);
    }
  }

  async function settle<T>(change: Outgoing<T> & { readonly key: string }): Promise<Result<T>> {
    const { key } = change;
    const unknown = fail({ kind: 'unknown-outcome', key });
    let doubtful = inDoubt.has(key);
    inDoubt.add(key);
    const budget: Budget = { tries: rules.tries };
    while (budget.tries > 0) {
      const { result, lost } = await send(change, budget);
      if (!lost) {
        if (doubtful && !speaksOfTheKey(result)) return unknown;
        inDoubt.delete(key);
        return result;
      }
      doubtful = true;
      const outcome = await finalOutcomeOf(change);
      if (!outcome.ok) return unknown;
      if (outcome.value.state === 'answered') return outcome.value.answer;
      if (outcome.value.state === 'running') return unknown;
    }
    return unknown;
  }

  return { settle, outcomeOf };
}

/** Refusals that a host gives before it looks at the key: they say nothing of an earlier send with the same one. */
const BEFORE_THE_KEY: ReadonlySet<ProblemKind> = new Set([
  'offline',
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'unavailable',
]);

const speaksOfTheKey = (result: Result<unknown>): boolean => result.ok || !BEFORE_THE_KEY.has(result.problem.kind);

/** The answer that the host keeps under a key. Anything else it says about one means that it is still at work. */
interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const anOperation = (value: unknown): value is unknown => value === undefined || isObject(value);

const isStored = (value: unknown): value is StoredAnswer =>
  isObject(value) &&
  typeof value['status'] === 'number' &&
  value['status'] >= 200 &&
  value['status'] <= 599 &&
  isObject(value['headers']);

function responseOf({ status, headers, body }: StoredAnswer): Response {
  const empty = body === undefined || body === null || status === 204;
  return new Response(empty ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
