import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

import { lazy } from '../ui/lazy.ts';
import { formatter } from './formatter.ts';
import { localeContext, type Speech } from './locale.context.ts';
import {
  languageOf,
  split,
  type Catalogue,
  type Language,
  type Message,
  type Translation,
  type Values,
  type Words,
} from './catalogue.ts';

const pseudo = <English extends Words>(en: English): Promise<Translation<English>> =>
  lazy('pseudo', () => import(/* webpackChunkName: "pseudo" */ './pseudo.ts')).then(({ pseudoWords }) =>
    pseudoWords(en),
  );

type Loaded = Map<Language, Translation<Words> | 'loading'>;
/** Words are kept by catalogue, so that a hundred elements of a plugin ask for a language once. */
const memory = new WeakMap<Catalogue<Words>, Loaded>();
const waiting = new WeakMap<Catalogue<Words>, Set<I18nController<Words>>>();

/**
 * Speaks the reader's language for one element, and redraws it when the language or its words change (X-02).
 *
 * The locale is the nearest `<liaison-provider>`'s, else the page's `lang`. While a language is on its way the previous
 * one is spoken; if it cannot be fetched, English.
 */
export class I18nController<English extends Words> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #catalogue: Catalogue<English>;
  readonly #speech: ContextConsumer<typeof localeContext, ReactiveElement>;
  readonly #others = new Map<Catalogue<never>, I18nController<never>>();
  #spoken: Language = 'en';

  /** `speech`: what the same element knows of its reader already; asking once more while it draws would draw it again. */
  constructor(
    host: ReactiveElement,
    catalogue: Catalogue<English>,
    speech = new ContextConsumer(host, { context: localeContext, subscribe: true }),
  ) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#speech = speech;
    host.addController(this);
  }

  hostConnected(): void {
    listeners(this.#catalogue).add(this);
  }

  hostDisconnected(): void {
    listeners(this.#catalogue).delete(this);
  }

  /** BCP 47, for `Intl` and `lang`. */
  get locale(): string {
    return this.#speech.value?.locale || document.documentElement.lang || 'en';
  }

  /** False until the reader's language has arrived for the first time; a root element waits with its first drawing. */
  get ready(): boolean {
    this.#choose();
    return memory.get(this.#catalogue)?.get(languageOf(this.locale)) !== 'loading';
  }

  /** The text of `key`, its placeholders filled. Numbers are written as the reader writes them. */
  text<Key extends keyof English & string>(key: Key, ...[values]: Values<English[Key], string | number>): string {
    const given = (values ?? {}) as Readonly<Record<string, string | number>>;
    const pieces = this.#pieces(key, given['count']);
    if (pieces.length === 1) return pieces[0] as string;
    return pieces.map((piece, at) => (at % 2 ? this.#written(given[piece]) : piece)).join('');
  }

  /** The same for a template: a value may be markup (`<bdi>`, a link), put where the language wants it. */
  rich<Key extends keyof English & string>(key: Key, ...[values]: Values<English[Key], unknown>): readonly unknown[] {
    const given = (values ?? {}) as Readonly<Record<string, unknown>>;
    return this.#pieces(key, given['count']).map((piece, at) => {
      if (at % 2 === 0) return piece;
      const value = given[piece];
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  /** The same element's voice with other words: those of a part that is fetched later. */
  in<Other extends Words>(catalogue: Catalogue<Other>): I18nController<Other> {
    const known = this.#others.get(catalogue as Catalogue<never>) as I18nController<Other> | undefined;
    const other = known ?? new I18nController(this.#host, catalogue, this.#speech);
    this.#others.set(catalogue as Catalogue<never>, other as I18nController<never>);
    return other;
  }

  number(value: number): string {
    return formatter(Intl.NumberFormat, this.locale, {}).format(value);
  }

  /** `medium`: Nov 21, 2026. `long`: with the time of day. Takes ISO 8601; a day without a time is that day everywhere. */
  date(iso: string, style: 'medium' | 'long' = 'medium'): string {
    const day = /^\d{4}-\d\d-\d\d$/.test(iso);
    const timeZone = day ? 'UTC' : this.#speech.value?.timeZone;
    const options: Intl.DateTimeFormatOptions = {
      dateStyle: 'medium',
      ...(style === 'long' && { timeStyle: 'short' }),
      ...(timeZone && { timeZone }),
    };
    const at = new Date(iso);
    return Number.isNaN(at.getTime()) ? iso : formatter(Intl.DateTimeFormat, this.locale, options).format(at);
  }

  list(items: readonly string[]): string {
    return formatter(Intl.ListFormat, this.locale, {}).format(items);
  }

  /** Called when words arrive. */
  redraw(): void {
    this.#host.requestUpdate();
  }

  #pieces(key: string, count: unknown): readonly string[] {
    const message = this.#speech.value?.overrides?.[`${this.#catalogue.id}/${key}`] ?? this.#words()[key];
    return split(message as Message, this.#spoken === 'en' ? 'en' : this.locale, count);
  }

  #words(): Words {
    this.#choose();
    const words = memory.get(this.#catalogue)?.get(this.#spoken);
    return words && words !== 'loading' ? words : this.#catalogue.en;
  }

  /** Asks for the language if need be, and speaks it from the moment it is there. */
  #choose(): void {
    const wanted = languageOf(this.locale);
    if (wanted === this.#spoken) return;
    const load = wanted === 'en-XA' ? () => pseudo(this.#catalogue.en) : this.#catalogue.load[wanted];
    if (!load) return void (this.#spoken = 'en');
    const loaded = memory.get(this.#catalogue) ?? new Map<Language, Translation<Words> | 'loading'>();
    memory.set(this.#catalogue, loaded);
    const words = loaded.get(wanted);
    if (words === 'loading') return;
    if (words) return void (this.#spoken = wanted);
    loaded.set(wanted, 'loading');
    load().then(
      (arrived) => this.#arrive(loaded, wanted, arrived),
      () => this.#arrive(loaded, wanted, this.#catalogue.en),
    );
  }

  #arrive(loaded: Loaded, language: Language, words: Translation<Words>): void {
    loaded.set(language, words);
    for (const controller of listeners(this.#catalogue)) controller.redraw();
  }

  #written(value: string | number | undefined): string {
    return typeof value === 'number' ? this.number(value) : (value ?? '');
  }
}

function listeners(catalogue: Catalogue<Words>): Set<I18nController<Words>> {
  const known = waiting.get(catalogue) ?? new Set<I18nController<Words>>();
  waiting.set(catalogue, known);
  return known;
}

export type { Speech };
