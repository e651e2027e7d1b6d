import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey } from '../../../shared/ports/call.ts';
import type { EmailOrder, EmailResult, InvitationPort } from '../../../shared/ports/invitation-port.ts';
import { Patience } from './patience.ts';

/** What became of one address. */
export interface EmailLine {
  readonly address: string;
  /** `unknown`: it was sent and the answer was lost. `waiting`: it was not its turn yet. */
  readonly outcome: EmailResult['outcome'] | 'waiting' | 'sending' | 'unknown';
}

export type EmailView =
  | { readonly state: 'writing' }
  | { readonly state: 'sending'; readonly lines: readonly EmailLine[]; readonly stopping: boolean }
  /** Before all were sent; without a problem because the reader stopped it. Goes on where it was. */
  | { readonly state: 'halted'; readonly lines: readonly EmailLine[]; readonly problem: Problem | null }
  | { readonly state: 'sent'; readonly lines: readonly EmailLine[] };

/** So many at once: often enough for a progress, seldom enough for the host. */
const PORTION = 5;

/** One intention, one key: sent again as it is, it has one effect (P12). */
interface Portion {
  readonly key: string;
  readonly addresses: readonly string[];
}

/** Sends invitations by e-mail in portions (I-04): with progress, a stop between two, and never one twice. Holds no markup. */
export class EmailController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => InvitationPort | undefined;
  readonly #patience: Patience;
  #view: EmailView = { state: 'writing' };
  #order: Omit<EmailOrder, 'addresses'> | undefined;
  #portions: readonly Portion[] = [];
  #abort = new AbortController();
  #isStopping = false;

  constructor(host: ReactiveControllerHost, port: () => InvitationPort | undefined) {
    this.#host = host;
    this.#port = port;
    this.#patience = new Patience(host);
    host.addController(this);
  }

  /** What is on its way is not shown any more, but it is not lost: it is in *Sent*. */
  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    if (this.#view.state === 'sending') this.#show({ state: 'halted', lines: this.#view.lines, problem: null });
  }

  get view(): EmailView {
    return this.#view;
  }

  /** Seconds that the host still asks to wait (P17). */
  get wait(): number {
    return this.#patience.seconds;
  }

  send({ addresses, ...order }: EmailOrder): Promise<void> {
    if (this.#view.state === 'sending' || !addresses.length) return Promise.resolve();
    this.#order = order;
    this.#portions = portionsOf(addresses);
    return this.#run(addresses.map((address) => ({ address, outcome: 'waiting' })));
  }

  /** Goes on where it halted. What may have been sent already is asked for with the key it had. */
  async resume(): Promise<void> {
    if (this.#view.state === 'halted' && this.wait === 0) await this.#run(this.#view.lines);
  }

  /** Once more those that could not be delivered, and no others. */
  async retryFailed(): Promise<void> {
    if (this.#view.state !== 'sent') return;
    const failed = this.#view.lines.filter(isFailed).map(({ address }) => address);
    this.#portions = portionsOf(failed);
    const again = new Set(failed);
    await this.#run(this.#view.lines.map((line) => (again.has(line.address) ? { ...line, outcome: 'waiting' } : line)));
  }

  /** What is under way is brought to its end, so that it is known; nothing new is begun. */
  stop(): void {
    if (this.#view.state !== 'sending') return;
    this.#isStopping = true;
    this.#show({ ...this.#view, stopping: true });
  }

  /** Back to writing. */
  dismiss(): void {
    if (this.#view.state === 'sending') return;
    this.#portions = [];
    this.#show({ state: 'writing' });
  }

  async #run(begin: readonly EmailLine[]): Promise<void> {
    const [port, order] = [this.#port(), this.#order];
    if (!port || !order) return;
    const { signal } = this.#abort;
    let lines = begin;
    const mark = ({ addresses }: Portion, outcomeOf: (address: string) => EmailLine['outcome']): void => {
      const those = new Set(addresses);
      lines = lines.map((line) => (those.has(line.address) ? { ...line, outcome: outcomeOf(line.address) } : line));
    };
    this.#isStopping = false;
    for (let portion; (portion = this.#portions[0]); this.#portions = this.#portions.slice(1)) {
      if (this.#isStopping) return this.#show({ state: 'halted', lines, problem: null });
      const { key, addresses } = portion;
      mark(portion, () => 'sending');
      this.#show({ state: 'sending', lines, stopping: false });
      const answer = await ask(() => port.sendByEmail({ ...order, addresses } as EmailOrder, { key, signal }));
      if (signal.aborted) return;
      if (!answer.ok) {
        const { problem } = answer;
        mark(portion, () => (problem.kind === 'unknown-outcome' ? 'unknown' : 'waiting'));
        if (problem.kind === 'rate-limited') this.#patience.begin(problem.retryAfter);
        return this.#show({ state: 'halted', lines, problem });
      }
      const outcomes = new Map(answer.value.map(({ address, outcome }) => [address, outcome]));
      mark(portion, (address) => outcomes.get(address) ?? 'unknown');
    }
    this.#show({ state: 'sent', lines });
  }

  #show(view: EmailView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}

const portionsOf = (addresses: readonly string[]): readonly Portion[] =>
  Array.from({ length: Math.ceil(addresses.length / PORTION) }, (_, at) => ({
    key: newKey(),
    addresses: addresses.slice(at * PORTION, (at + 1) * PORTION),
  }));

/** What may succeed another time. */
export const isFailed = ({ outcome }: EmailLine): boolean => outcome === 'not-delivered';
/** What the host has said its last word about. */
export const isSettled = ({ outcome }: EmailLine): boolean =>
  outcome !== 'waiting' && outcome !== 'sending' && outcome !== 'unknown';
