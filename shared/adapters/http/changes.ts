import type { ChangeNotice, ChangePort } from '../../ports/change-port.ts';
import { retryAfterOf } from './answer.ts';
import { unlessAborted, waitUntil } from './clock.ts';
import { eventsOf, type StreamEvent } from './event-stream.ts';
import type { Pace } from './retry.ts';
import { isObject } from './shapes.ts';
import { requestOf, type Wire } from './transport.ts';

/** The pauses between connections: doubled from the first to the last, then kept. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

type Listener = (notice: ChangeNotice) => void;

/** One connection for everyone who listens, for as long as someone does. */
export function changesOver(wire: Wire, { random }: Pick<Pace, 'random'>, silence: number): ChangePort {
  const listeners = new Set<Listener>();
  let connection: AbortController | null = null;

  const tell = (notice: ChangeNotice): void => {
    for (const listener of listeners) listener(notice);
  };

  return {
    subscribe(listener, signal) {
      if (signal.aborted) return;
      const own: Listener = (notice) => {
        try {
          listener(notice);
        } catch (error) {
          // One view's mistake must not keep the news from the others (P10).
          globalThis.reportError?.(error);
        }
      };
      listeners.add(own);
      signal.addEventListener(
        'abort',
        () => {
          listeners.delete(own);
          if (listeners.size) return;
          connection?.abort();
          connection = null;
        },
        { once: true },
      );
      if (connection) return;
      connection = new AbortController();
      void stayConnected(wire, random, silence, tell, connection.signal);
    },
  };
}

/** Connects, and again whenever the connection breaks, until `signal` aborts or the host says that it has no such stream. */
async function stayConnected(
  { clock, fetch, auth, root }: Wire,
  random: () => number,
  silence: number,
  tell: Listener,
  signal: AbortSignal,
): Promise<void> {
  let lastId: string | null = null;
  let firstPause = FIRST_PAUSE;
  let pause = firstPause;
  let broken = false;

  while (!signal.aborted) {
    const line = watchedLine(signal, silence, clock);
    let asked = 0;
    try {
      const outgoing = { method: 'GET', path: '/changes', headers: headersFrom(lastId) } as const;
      const response: Response = await auth.send(
        (token) => unlessAborted(line.signal, fetch(requestOf(root, outgoing, token, line.signal))),
        ({ status }) => status === 401,
        line.signal,
      );
      if (NO_STREAM_HERE.has(response.status)) return;
      if (!response.ok) asked = retryAfterOf(response.headers, clock.now()) ?? 0;
      else if (response.body) {
        // With an id the host tells by itself what was missed, or that it cannot.
        if (broken && lastId === null) tell({ kind: 'resync' });
        const onBytes = (): void => {
          pause = firstPause;
          line.isAlive();
        };
        const onRetry = (ms: number): void => void (pause = firstPause = Math.min(ms, LONGEST_PAUSE));
        for await (const event of eventsOf(response.body, line.signal, { onBytes, onRetry })) {
          if (signal.aborted) return;
          lastId = event.id ?? lastId;
          const notice = noticeOf(event);
          if (notice) tell(notice);
        }
      }
    } catch {
      // Reset, deadline, half a chunk: all the same, the line is gone.
    } finally {
      line.end();
    }
    broken = true;
    const wait = Math.max(asked, pause * (0.5 + random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    await waitUntil(clock.now() + wait, clock, signal).catch(() => undefined);
  }
}

const headersFrom = (lastId: string | null): Record<string, string> => ({
  accept: 'text/event-stream',
  ...(lastId !== null && { 'last-event-id': lastId }),
});

const NO_STREAM_HERE: ReadonlySet<number> = new Set([204, 404, 405, 410, 501]);

/** A signal that aborts with `signal`, or when nothing has been heard for too long: a dead line looks like a quiet one. */
function watchedLine(signal: AbortSignal, silence: number, clock: Wire['clock']) {
  const dead = new AbortController();
  let forget = clock.after(silence, () => dead.abort());
  return {
    signal: AbortSignal.any([signal, dead.signal]),
    isAlive(): void {
      forget();
      forget = clock.after(silence, () => dead.abort());
    },
    end(): void {
      forget();
      dead.abort();
    },
  };
}

const KINDS: ReadonlySet<unknown> = new Set<ChangeNotice['kind']>([
  'contacts',
  'contacts-many',
  'job',
  'groups',
  'invitations',
  'session',
  'resync',
]);

function noticeOf({ type, data }: StreamEvent): ChangeNotice | null {
  if (type === 'resync') return { kind: 'resync' };
  try {
    const notice: unknown = JSON.parse(data);
    return isNotice(notice) ? notice : null;
  } catch {
    return null;
  }
}

const isNotice = (value: unknown): value is ChangeNotice => isObject(value) && KINDS.has(value['kind']);
