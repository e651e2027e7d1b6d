import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Result } from '../../../shared/domain/result.ts';
import { answerOf } from './answer-of.ts';

interface Asking<Question, Answer> {
  /** Undefined when there is nobody to ask. */
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Result<Answer>> | undefined;
  readonly none: Answer;
  readonly pause?: number;
}

/**
 * Asks as the reader types: after a pause, the same question once, the one before it aborted. It only offers help, so what
 * fails is as if nothing had been found.
 */
export class AfterPauseController<Question, Answer> implements ReactiveController {
  answer: Answer;

  readonly #host: ReactiveControllerHost;
  readonly #asking: Asking<Question, Answer>;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, asking: Asking<Question, Answer>) {
    this.#host = host;
    this.#asking = asking;
    this.answer = asking.none;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  about(question: Question): void {
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    this.#quit();
    this.#asked = asked;
    this.#timer = setTimeout(() => void this.#run(question), this.#asking.pause ?? 250);
  }

  forget(): void {
    this.#quit();
    this.#asked = '';
    this.answer = this.#asking.none;
  }

  async #run(question: Question): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    const pending = this.#asking.ask(question, signal);
    const answer = pending && (await answerOf(() => pending, signal));
    if (signal.aborted) return;
    this.answer = answer?.ok ? answer.value : this.#asking.none;
    this.#host.requestUpdate();
  }

  #quit(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }
}
