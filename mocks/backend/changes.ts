import type { Viewer } from '../../shared/domain/policy.ts';
import type { ChangeNotice } from '../../shared/ports/change-port.ts';
import { read, type Route } from './router.ts';

const REMEMBERED = 1_000;
const HEARTBEAT = 15_000;

/** What a viewer is told of something that happened; null when it is not his business. */
export type Notice = (viewer: Viewer) => ChangeNotice | null;
interface Happened {
  readonly id: number;
  readonly notice: Notice;
}

/** Tells every open session what changed, as far as it may see it; a session that was away gets what it missed. */
export class ChangeHub {
  readonly #listeners = new Set<(happened: Happened) => void>();
  readonly #happened: Happened[] = [];
  /** Begins where no earlier run of the backend can have ended, so that its event ids are not mistaken for ours. */
  #lastId: number;

  constructor(now: number) {
    this.#lastId = now;
  }

  get lastId(): number {
    return this.#lastId;
  }

  publish(notice: Notice): void {
    const happened = { id: ++this.#lastId, notice };
    this.#happened.push(happened);
    if (this.#happened.length > REMEMBERED) this.#happened.shift();
    for (const listener of this.#listeners) listener(happened);
  }

  listen(listener: (happened: Happened) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What happened after event `id`; null when that is no longer known. */
  since(id: number): readonly Happened[] | null {
    const oldest = this.#happened[0]?.id ?? this.#lastId + 1;
    return id > this.#lastId || id < oldest - 1 ? null : this.#happened.filter((happened) => happened.id > id);
  }
}

export function changeRoutes({ hub }: { readonly hub: ChangeHub }): readonly Route[] {
  return [
    read(
      'GET /changes',
      ({ request, viewer }) => {
        const lastSeen = request.headers.get('Last-Event-ID');
        return new Response(eventStream(hub, viewer, lastSeen, request.signal), {
          headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
        });
      },
      { always: true },
    ),
  ];
}

function eventStream(
  hub: ChangeHub,
  viewer: Viewer,
  lastSeen: string | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  return new ReadableStream({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const tell = ({ id, notice }: Happened): void => {
        const told = notice(viewer);
        if (told) write(eventText(id, told));
      };
      write(': open\n\n');
      const missed = lastSeen === null ? [] : hub.since(Number(lastSeen));
      if (missed) missed.forEach(tell);
      else write(eventText(hub.lastId, { kind: 'resync' }));
      const unlisten = hub.listen(tell);
      const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT);
      // In Node, a timer must not keep a test or a server alive that has nothing else to do.
      (heartbeat as unknown as { unref?: () => void }).unref?.();
      stop = () => {
        unlisten();
        clearInterval(heartbeat);
        signal.removeEventListener('abort', onAbort);
      };
      const onAbort = (): void => {
        stop();
        controller.error(signal.reason);
      };
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort);
    },
    cancel: () => stop(),
  });
}

const eventText = (id: number, notice: ChangeNotice): string => `id: ${id}\ndata: ${JSON.stringify(notice)}\n\n`;
