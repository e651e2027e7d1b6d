import { dropped, isOperation, problem, proxyPage } from './scripted-host.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What may befall one request on its way there and back. */
export const FAULTS = [
  'none',
  'dropped-before', // the line breaks before the host has it
  'dropped-after', // … after the host has done it
  'late', // the line breaks at once, and the host gets the request seconds later all the same
  'hangs-before',
  'hangs-after',
  'proxy-before', // a gateway's page instead of an answer
  'proxy-after',
  'gateway-timeout', // 504 with a proper problem document, from someone who does not know
  'cut', // the answer ends in the middle
  'busy', // 503, the host's word that nothing was done
  'rate-limited',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A host that keeps the contract's word about keys: one intention, one effect. Everything else goes wrong as scripted. */
export class ModelHost {
  /** How often each key had an effect. */
  readonly effects = new Map<string, number>();
  readonly #stored = new Map<string, { readonly status: number; readonly body: unknown }>();
  readonly #clock: VirtualClock;
  readonly #refuses: boolean;
  #faults: readonly Fault[];

  constructor(clock: VirtualClock, faults: readonly Fault[], { refuses = false } = {}) {
    this.#clock = clock;
    this.#faults = faults;
    this.#refuses = refuses;
  }

  /** From now on nothing goes wrong any more. */
  recover(): void {
    this.#faults = [];
  }

  effectsOf(key: string): number {
    return this.effects.get(key) ?? 0;
  }

  readonly handle = async (request: Request): Promise<Response> => {
    const [fault = 'none', ...later] = this.#faults;
    this.#faults = later;
    switch (fault) {
      case 'none':
        return this.#answer(request);
      case 'dropped-before':
        return dropped();
      case 'dropped-after':
        this.#answer(request);
        return dropped();
      case 'late':
        this.#clock.after(5_000, () => this.#answer(request));
        return dropped();
      case 'hangs-before':
        return new Promise(() => undefined);
      case 'hangs-after':
        this.#answer(request);
        return new Promise(() => undefined);
      case 'proxy-before':
        return proxyPage(502);
      case 'proxy-after':
        this.#answer(request);
        return proxyPage(200);
      case 'gateway-timeout':
        this.#answer(request);
        return problem(504, 'unavailable');
      case 'cut': {
        const answer = this.#answer(request);
        const text = await answer.text();
        return new Response(text.slice(0, text.length / 2), answer);
      }
      case 'busy':
        return problem(503, 'unavailable');
      default:
        return problem(429, 'rate-limited', {}, { 'retry-after': '1' });
    }
  };

  #answer(request: Request): Response {
    if (isOperation(request)) {
      const stored = this.#stored.get(decodeURIComponent(request.url.split('/').at(-1) ?? ''));
      return stored ? Response.json({ ...stored, headers: {} }) : problem(404, 'not-found');
    }
    const key = request.headers.get('idempotency-key');
    if (key === null) return Response.json({});
    const known = this.#stored.get(key);
    const { status, body } = known ?? this.#act(key);
    return Response.json(body, { status });
  }

  #act(key: string) {
    const answer = this.#refuses
      ? { status: 409, body: { kind: 'conflict', status: 409, current: { revision: '2' } } }
      : { status: 200, body: { value: { id: 'c-1', revision: '2' }, undo: null } };
    if (!this.#refuses) this.effects.set(key, this.effectsOf(key) + 1);
    this.#stored.set(key, answer);
    return answer;
  }
}
