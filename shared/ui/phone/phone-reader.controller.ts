import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';

import { localeContext } from '../../i18n/locale.context.ts';
import { lazy } from '../lazy.ts';
import type { PhoneReading } from './phone-numbers.ts';

type PhoneNumbers = typeof import('./phone-numbers.ts');

/**
 * Understands phone numbers as the host's country writes them. The library for it is 25 kB, so it is fetched by `need()`,
 * when somebody begins to write a number; until then, or when it cannot be fetched, nothing is known of a number and the host
 * has the last word anyway.
 */
export class PhoneReader {
  readonly #host: ReactiveElement;
  readonly #speech: ContextConsumer<typeof localeContext, ReactiveElement>;
  #numbers: PhoneNumbers | undefined;
  #fetching: Promise<void> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#speech = new ContextConsumer(host, { context: localeContext, subscribe: true });
  }

  /** Settles when numbers can be read, or when it failed; asked again, it tries again. */
  need(): Promise<void> {
    this.#fetching ??= lazy('phones', () => import(/* webpackChunkName: "phones" */ './phone-numbers.ts')).then(
      (numbers) => {
        this.#numbers = numbers;
        this.#host.requestUpdate();
      },
      () => {
        this.#fetching = undefined;
      },
    );
    return this.#fetching;
  }

  get ready(): boolean {
    return this.#numbers !== undefined;
  }

  /** Null while numbers cannot be read. */
  read(text: string): PhoneReading | null {
    const locale = document.documentElement.lang || 'en';
    return this.#numbers?.readPhone(text, this.#numbers.homeOf(this.#speech.value ?? { locale })) ?? null;
  }
}
