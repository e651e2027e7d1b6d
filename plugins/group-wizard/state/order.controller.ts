import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Policy } from '../../../shared/domain/policy.ts';
import type { Problem, ProblemKind, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey, type Change } from '../../../shared/ports/call.ts';
import type { OutcomePort } from '../../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';

/** Where a change stands: all that `orderNote()` can say about it. */
export type OrderView =
  | { readonly state: 'idle' }
  /** The company wants to know why first (P28). */
  | { readonly state: 'reason'; readonly missing: boolean }
  | { readonly state: 'sending' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'expired'; readonly asking: boolean }
  /** Sent, and the answer was lost: neither done nor failed (P13). */
  | { readonly state: 'unknown'; readonly asked: 'not-yet' | 'asking' | 'running' | 'no-answer' }
  /** Lost on the way there: nothing happened. */
  | { readonly state: 'never-seen' };

export interface OrderPorts {
  readonly session: () => SessionPort | undefined;
  readonly outcomes: () => OutcomePort | undefined;
  readonly policy: () => Policy | undefined;
}

/** One intention of the reader. */
export interface Order<Answer> {
  /** Tells one intention from another: the same again is sent under the same key, and has one effect (P12). */
  readonly about: string;
  readonly send: (change: Change) => Promise<Result<Answer>>;
  readonly onDone: (answer: Answer) => void;
  /** For a refusal that the screen has a place of its own for; answers whether it has. */
  readonly onRefused?: (problem: Problem) => boolean;
}

/** The host has not decided: the same order goes out again as it is. After any other refusal it is a new one. */
const UNDECIDED: ReadonlySet<ProblemKind> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'rate-limited',
  'unauthenticated',
  'unknown-outcome',
]);

/** What a host calls the reason when it misses it: its policy was another when the session began. */
const REASON = 'Reason';

/** Sends one change at a time, and stays with it until it is known what became of it. Holds no markup. */
export class OrderController implements ReactiveController {
  view: OrderView = { state: 'idle' };
  /** Why it is changed, where policy asks for a reason. */
  reason = '';

  readonly #host: ReactiveControllerHost;
  readonly #ports: OrderPorts;
  #order: (Order<unknown> & { readonly key: string }) | undefined;
  #notBefore = 0;
  #isReasonMissed = false;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, ports: OrderPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  get isBusy(): boolean {
    const { view } = this;
    return view.state === 'sending' || (view.state === 'expired' && view.asking);
  }

  /** While it is not known what became of the one before, nothing else is sent. */
  send<Answer>(order: Order<Answer>): void {
    if (this.isBusy || this.view.state === 'unknown') return;
    const key = this.#order?.about === order.about ? this.#order.key : newKey();
    this.#order = { ...(order as Order<unknown>), key };
    this.giveReason();
  }

  writeReason(text: string): void {
    this.reason = text;
    if (this.view.state === 'reason') this.#show({ state: 'reason', missing: false });
  }

  /** Goes on with the order; without a reason where one is needed, asks for it. */
  giveReason(): void {
    const isNeeded = this.#isReasonMissed || this.#ports.policy()?.reasonRequired;
    if (isNeeded && !this.reason.trim()) this.#show({ state: 'reason', missing: this.view.state === 'reason' });
    else void this.#send();
  }

  /** An order that was sent before the page was left, under the key that was written down: what became of it can be asked. */
  resume<Answer>(order: Order<Answer>, key: string): void {
    this.#order = { ...(order as Order<unknown>), key };
    this.#show({ state: 'unknown', asked: 'not-yet' });
  }

  /** The same once more, under the same key. */
  tryAgain(): void {
    if (!this.isBusy) this.giveReason();
  }

  async signIn(): Promise<void> {
    const port = this.#ports.session();
    if (!port || this.view.state !== 'expired' || this.view.asking) return;
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'expired', asking: true });
    const answer = await ask(() => port.signIn({ signal }));
    if (signal.aborted) return;
    if (answer.ok) await this.#send();
    else this.#show({ state: 'expired', asking: false });
  }

  /** What became of an order whose answer was lost. */
  async checkAgain(): Promise<void> {
    const order = this.#order;
    if (!order || this.view.state !== 'unknown' || this.view.asked === 'asking') return;
    const port = this.#ports.outcomes();
    // A host that keeps no record still knows the key: sent again, the order has its one effect.
    if (!port) return this.#send();
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'unknown', asked: 'asking' });
    const outcome = await ask(() => port.of<unknown>(order.key, { signal }));
    if (signal.aborted) return;
    if (!outcome.ok) return this.#show({ state: 'unknown', asked: 'no-answer' });
    if (outcome.value.state === 'running') return this.#show({ state: 'unknown', asked: 'running' });
    if (outcome.value.state === 'never-seen') return this.#show({ state: 'never-seen' });
    this.#take(outcome.value.answer);
  }

  /** What was sent goes on; its answer is no longer shown here. */
  forget(): void {
    this.#abort.abort();
    this.#order = undefined;
    this.#show({ state: 'idle' });
  }

  async #send(): Promise<void> {
    const order = this.#order;
    if (!order) return;
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'sending' });
    await pause(this.#notBefore - Date.now(), signal);
    if (signal.aborted) return;
    const reason = this.reason.trim();
    const answer = await ask(() => order.send({ key: order.key, signal, ...(reason && { reason }) }));
    if (!signal.aborted) this.#take(answer);
  }

  #take(answer: Result<unknown>): void {
    const order = this.#order;
    if (!order) return;
    if (answer.ok) {
      this.#order = undefined;
      this.reason = '';
      this.#show({ state: 'idle' });
      return order.onDone(answer.value);
    }
    const { problem } = answer;
    if (!UNDECIDED.has(problem.kind)) this.#order = { ...order, key: newKey() };
    if (problem.kind === 'rate-limited') this.#notBefore = Date.now() + problem.retryAfter;
    if (problem.kind === 'unauthenticated') return this.#show({ state: 'expired', asking: false });
    if (problem.kind === 'unknown-outcome') return this.#show({ state: 'unknown', asked: 'not-yet' });
    if (problem.kind === 'invalid' && problem.fields.some(({ field }) => field === REASON)) {
      this.#isReasonMissed = true;
      return this.#show({ state: 'reason', missing: false });
    }
    this.#show({ state: 'idle' });
    if (!order.onRefused?.(problem)) this.#show({ state: 'failed', problem });
  }

  #show(view: OrderView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

/** Keeps to what a host asked for: *Try again* pressed early goes out when it said, never before (P17). */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
