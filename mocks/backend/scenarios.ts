import { invalid, Refused } from './problems.ts';
import { isRecord } from './shapes.ts';

/** What can be made to go wrong, for one session at a time (D8). */
export const SCENARIOS = [
  'none',
  'slow',
  'drop-before', // the connection breaks before the request is looked at
  'drop-after', // … after it had its effect: the answer is lost
  'unauthenticated', // the token has expired; a new one is good
  'forbidden',
  'conflict', // someone else changes the thing just before, 409
  'precondition', // the same, 412
  'rate-limited',
  'unavailable',
  'partial-failure', // some contacts of a job and some e-mails fail
  'cursor-expired',
  'never', // no answer at all
] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export interface Scenario {
  readonly name: ScenarioName;
  readonly options: ScenarioOptions;
}
export interface ScenarioOptions {
  /** Only requests whose `METHOD /path` matches this expression. Else all but session, sign-in, drafts and change notices. */
  readonly match?: string;
  /** Only so many requests; then all is well again. */
  readonly times?: number;
  readonly delayMs?: number;
  readonly retryAfterSeconds?: number;
  /** `Retry-After` as a date instead of seconds. */
  readonly retryAfterAsDate?: boolean;
  /** How many of a hundred fail. */
  readonly failingPercent?: number;
}

export const ALL_IS_WELL: Scenario = { name: 'none', options: {} };

/** The connection broke: the caller's `fetch` rejects, a server hangs up. */
export class Dropped extends TypeError {
  constructor() {
    super('Failed to fetch');
  }
}

interface Playing {
  readonly scenario: Scenario;
  /** The token that was in use when the scenario began. */
  readonly token: string;
  left: number;
}

/** Which scenario plays for which session. */
export class Scenarios {
  readonly #playing = new Map<string, Playing>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  of(session: string): Scenario {
    return this.#playing.get(session)?.scenario ?? ALL_IS_WELL;
  }

  play(session: string, scenario: Scenario, token: string): void {
    if (scenario.name === 'none') this.#playing.delete(session);
    else {
      const times = scenario.options.times ?? (scenario.name === 'cursor-expired' ? 1 : Number.POSITIVE_INFINITY);
      this.#playing.set(session, { scenario, token, left: times });
    }
  }

  /** Takes part in one request. Answers the scenario that concerns what comes after the effect, if any. */
  async before(session: { id: string; token: string }, request: Request, path: string): Promise<ScenarioName> {
    const playing = this.#playing.get(session.id);
    if (!playing || playing.left <= 0 || !concerns(playing.scenario, request, path)) return 'none';
    const { name, options } = playing.scenario;
    if (name === 'unauthenticated' && playing.token !== session.token) return 'none';
    if (name === 'cursor-expired' && !new URL(request.url).searchParams.get('cursor')) return 'none';
    if ((name === 'conflict' || name === 'precondition') && !request.headers.has('If-Match')) return 'none';
    playing.left--;
    if (options.delayMs || name === 'slow') await paused(options.delayMs ?? 1_500, request.signal);
    const refusal = this.#refusalOf(playing.scenario);
    if (refusal) throw refusal;
    if (name === 'drop-before') throw new Dropped();
    if (name === 'never') await paused(Number.POSITIVE_INFINITY, request.signal);
    return name;
  }

  #refusalOf({ name, options }: Scenario): Refused | null {
    switch (name) {
      case 'unauthenticated':
      case 'unavailable':
      case 'cursor-expired':
        return new Refused({ kind: name });
      case 'forbidden':
        return new Refused({ kind: name, reason: 'no-permission' });
      case 'rate-limited': {
        const seconds = options.retryAfterSeconds ?? 2;
        const date = new Date(this.#clock() + seconds * 1_000).toUTCString();
        return new Refused(
          { kind: name, retryAfterMs: seconds * 1_000 },
          { headers: { 'Retry-After': options.retryAfterAsDate ? date : String(seconds) } },
        );
      }
      default:
        return null;
    }
  }
}

const SPARED = /^\w+ \/(session|changes|operations|drafts|demo)\b/;

function concerns({ name, options }: Scenario, { method }: Request, path: string): boolean {
  const asked = `${method} ${path}`;
  if (options.match !== undefined) return new RegExp(options.match).test(asked);
  return name === 'unauthenticated' ? !asked.includes(' /demo/') : !SPARED.test(asked);
}

/** Waits, or rejects as soon as the reader gives up. */
function paused(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}

export function scenarioOf(body: unknown): Scenario {
  if (!isRecord(body)) throw invalid({ field: 'name', code: 'required' });
  const name = SCENARIOS.find((known) => known === body.name);
  if (!name) throw invalid({ field: 'name', code: 'bad-value' });
  return { name, options: isRecord(body.options) ? body.options : {} };
}
