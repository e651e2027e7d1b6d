import type { Problem, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey, type Change } from '../../../shared/ports/call.ts';
import type { OutcomePort } from '../../../shared/ports/outcome-port.ts';
import { Patience } from './patience.ts';

/** What has become of a wish, as far as anyone here knows. */
export type WishView<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'done'; readonly value: T }
  /** Refused, or it could not be sent: nothing happened. */
  | { readonly state: 'failed'; readonly problem: Problem }
  /** Sent, and the answer was lost: neither done nor failed (P13). */
  | { readonly state: 'unknown'; readonly checked: Checked }
  /** Lost on the way there: the host never saw it, and nothing happened. */
  | { readonly state: 'never-seen' };

/** What came of *Check again*. */
export type Checked = 'not-yet' | 'asking' | 'running' | 'no-answer';

/**
 * One intention of the reader (P12): pressed twice, tried again, checked after a lost answer, it is the same change with
 * the same key, and has one effect.
 */
export class Wish<T> {
  view: WishView<T> | null = null;

  readonly #key = newKey();
  readonly #change: (how: Change) => Promise<Result<T>>;
  readonly #outcomes: () => OutcomePort | undefined;
  readonly #onChange: () => void;
  readonly #patience = new Patience();
  #abort = new AbortController();

  constructor(
    change: (how: Change) => Promise<Result<T>>,
    outcomes: () => OutcomePort | undefined,
    onChange: () => void,
  ) {
    this.#change = change;
    this.#outcomes = outcomes;
    this.#onChange = onChange;
  }

  /** For the first time, or again after a failure. */
  async send(): Promise<void> {
    const state = this.view?.state;
    if (state === 'asking' || state === 'done' || state === 'unknown') return;
    await this.#send();
  }

  /** Asks what became of it. A host that keeps no record still knows the key: sent again, it has its one effect. */
  async checkAgain(): Promise<void> {
    if (this.view?.state !== 'unknown' || this.view.checked === 'asking') return;
    const port = this.#outcomes();
    if (!port) return this.#send();
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'unknown', checked: 'asking' });
    const outcome = await ask(() => port.of<T>(this.#key, { signal }));
    if (signal.aborted) return;
    if (!outcome.ok) return this.#show({ state: 'unknown', checked: 'no-answer' });
    if (outcome.value.state === 'running') return this.#show({ state: 'unknown', checked: 'running' });
    if (outcome.value.state === 'never-seen') return this.#show({ state: 'never-seen' });
    this.#take(outcome.value.answer);
  }

  /** Nobody waits any more. What was sent goes on at the host. */
  stop(): void {
    this.#abort.abort();
  }

  async #send(): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'asking' });
    await this.#patience.wait(signal);
    if (signal.aborted) return;
    const answer = await ask(() => this.#change({ key: this.#key, signal }));
    if (!signal.aborted) this.#take(answer);
  }

  #take(answer: Result<T>): void {
    if (answer.ok) return this.#show({ state: 'done', value: answer.value });
    this.#patience.heed(answer.problem);
    if (answer.problem.kind === 'unknown-outcome') return this.#show({ state: 'unknown', checked: 'not-yet' });
    this.#show({ state: 'failed', problem: answer.problem });
  }

  #show(view: WishView<T>): void {
    this.view = view;
    this.#onChange();
  }
}
