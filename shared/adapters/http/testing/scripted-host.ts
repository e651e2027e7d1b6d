import type { Ports } from '../../../ports/keys.ts';
import { createHttpPorts, type HttpOptions } from '../index.ts';
import { VirtualClock } from './virtual-clock.ts';

export type Handler = (request: Request) => Response | Promise<Response>;

export interface ScriptedHost {
  readonly ports: Ports;
  readonly clock: VirtualClock;
  /** Everything that was sent, in order. */
  readonly requests: Request[];
}

/** The adapter before a host whose every answer the test writes, in time that the test lets pass. */
export function aScriptedHost(handle: Handler, options: Partial<HttpOptions> = {}): ScriptedHost {
  const clock = options.clock instanceof VirtualClock ? options.clock : new VirtualClock();
  const requests: Request[] = [];
  const ports = createHttpPorts({
    baseUrl: 'https://portal.example/api/v1',
    auth: { token: () => 'token-1', refresh: async () => false, signIn: async () => false },
    random: () => 1,
    ...options,
    clock,
    fetch: (request) => {
      requests.push(request);
      return untilAborted(request.signal, (async () => handle(request))());
    },
  });
  return { ports, clock, requests };
}

/** As the platform's `fetch`: an aborted request rejects at once. */
export function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject);
  });
}

export const never = (): AbortSignal => new AbortController().signal;

export const dropped = (): never => {
  throw new TypeError('fetch failed');
};

export const problem = (
  status: number,
  kind: string,
  rest: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ type: `https://liaison.dev/problems/${kind}`, title: kind, status, kind, ...rest }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** What a proxy in between answers: a page, not our JSON. */
export const proxyPage = (status: number): Response =>
  new Response('<!doctype html><title>Gateway</title>', { status, headers: { 'content-type': 'text/html' } });

export const isOperation = (request: Request): boolean => new URL(request.url).pathname.includes('/operations/');
