import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem, Result } from '../../domain/result.ts';
import { ask } from '../../ports/ask.ts';
import type { Page } from '../../ports/call.ts';

/** All that a list read by cursor can show. */
export type CursorListView<Item> =
  { readonly state: 'loading' } | { readonly state: 'failed'; readonly problem: Problem } | ReadyList<Item>;

export interface ReadyList<Item> {
  readonly state: 'ready';
  readonly items: readonly Item[];
  /** Null where the host cannot count. */
  readonly total: number | null;
  readonly more: More;
  /** The answer to another question is on its way; these are still the rows of the one before. */
  readonly busy: boolean;
  /** Why what is shown could not be brought up to date, if it could not. */
  readonly stale: Problem | null;
}

/** What stands at the end of the list. */
export type More =
  | { readonly state: 'none' }
  | { readonly state: 'offered' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface CursorListOptions<Source, Question, Item> {
  /** Whom to ask: a port. Without one nothing is asked; another one starts with an empty list. */
  readonly source: () => Source | undefined;
  /** What is asked: a search, a filter. Another one starts from the top, behind the rows that are shown. */
  readonly question: () => Question;
  readonly read: (
    source: Source,
    question: Question,
    range: Range,
    call: { readonly signal: AbortSignal },
  ) => Promise<Result<Page<Item>>>;
  readonly id: (item: Item) => string;
  readonly limit: number;
}

/** From the top, on at the end, or again behind what is shown. */
type Reading = 'top' | 'more' | 'again';

interface Range {
  readonly cursor: string | null;
  readonly limit: number;
}

/**
 * A list that grows page by page: read when there is somebody to ask, again when the question changes, on by *Show more*.
 *
 *     readonly #groups = new CursorList(this, {
 *       source: () => this.#port(),
 *       question: () => this.#text,
 *       read: (port, text, range, call) => port.managed(text, range, call),
 *       id: ({ id }) => id,
 *       limit: 30,
 *     });
 *
 * A refresh reads as many as are shown and puts them in place at once, so nothing jumps; notices that come in between
 * make one more refresh, not one each. A cursor that expired is answered by reading from the top again: the reader sees
 * no more of it than a wait (P20). What is on its way when the element leaves is aborted (P11).
 */
export class CursorList<Source, Question extends string | null, Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: CursorListOptions<Source, Question, Item>;
  #source: Source | undefined;
  #question: Question | undefined;
  #items: readonly Item[] | null = null;
  #next: string | null = null;
  #total: number | null = null;
  #failure: { readonly while: Reading; readonly problem: Problem } | null = null;
  #reading: Reading | null = null;
  #isOutdated = false;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, options: CursorListOptions<Source, Question, Item>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get view(): CursorListView<Item> {
    if (!this.#items) return this.#failure ? { state: 'failed', problem: this.#failure.problem } : { state: 'loading' };
    const stale = this.#failure?.while === 'again' ? this.#failure.problem : null;
    return {
      state: 'ready',
      items: this.#items,
      total: this.#total,
      more: this.#more,
      busy: this.#reading === 'top',
      stale,
    };
  }

  hostConnected(): void {
    if (this.#source) this.refresh();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const source = this.#options.source();
    const question = this.#options.question();
    if (source === this.#source && question === this.#question) return;
    if (source !== this.#source) this.#forget();
    this.#source = source;
    this.#question = question;
    if (source) void this.#readFromTop('top', this.#options.limit);
  }

  /** What was on its way is asked for again if the element comes back. */
  hostDisconnected(): void {
    this.#abort.abort();
    if (this.#reading === 'top') this.#source = undefined;
    this.#reading = null;
  }

  /** Reads on; answers how many came. */
  async more(): Promise<number> {
    const { length } = this.#items ?? [];
    if (this.#next === null || this.#reading) return 0;
    const signal = this.#begin('more');
    const page = await this.#ask(this.#next, signal);
    if (signal.aborted) return 0;
    if (page.ok) this.#show([...(this.#items ?? []), ...page.value.items], page.value);
    else if (page.problem.kind === 'cursor-expired') await this.#readFromTop('more', length + this.#options.limit);
    else this.#fail('more', page.problem);
    return Math.max(0, (this.#items?.length ?? 0) - length);
  }

  /** Again what failed: the first page, the next one, or bringing up to date. */
  retry(): void {
    if (!this.#items) void this.#readFromTop('top', this.#options.limit);
    else if (this.#failure?.while === 'more') void this.more();
    else this.refresh();
  }

  /** Brings what is shown up to date. */
  refresh(): void {
    if (this.#reading) this.#isOutdated = true;
    else if (this.#items) void this.#readFromTop('again', this.#items.length);
  }

  /** Shows what a change answered, without asking again. */
  replace(item: Item): void {
    const { id } = this.#options;
    this.#items = this.#items?.map((shown) => (id(shown) === id(item) ? item : shown)) ?? null;
    this.#host.requestUpdate();
  }

  /** Takes away what is no more, without asking again. */
  remove(id: string): void {
    this.#items = this.#items?.filter((shown) => this.#options.id(shown) !== id) ?? null;
    this.#host.requestUpdate();
  }

  get #more(): More {
    if (this.#next === null) return { state: 'none' };
    if (this.#reading === 'more') return { state: 'loading' };
    return this.#failure?.while === 'more' ? { state: 'failed', problem: this.#failure.problem } : { state: 'offered' };
  }

  async #readFromTop(reading: Reading, wanted: number): Promise<void> {
    const signal = this.#begin(reading);
    const items: Item[] = [];
    let page: Page<Item> | null = null;
    while (page === null || (page.next !== null && items.length < wanted)) {
      const answer = await this.#ask(page?.next ?? null, signal);
      if (signal.aborted) return;
      if (!answer.ok) return this.#fail(reading, answer.problem);
      page = answer.value;
      items.push(...page.items);
    }
    this.#show(items, page);
  }

  #ask(cursor: string | null, signal: AbortSignal): Promise<Result<Page<Item>>> {
    const { read, limit } = this.#options;
    return ask(() => read(this.#source!, this.#question!, { cursor, limit }, { signal }));
  }

  #begin(reading: Reading): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#reading = reading;
    this.#failure = null;
    this.#host.requestUpdate();
    return this.#abort.signal;
  }

  /** One row an item, though the list may have moved between two pages. */
  #show(items: readonly Item[], { next, total }: Page<Item>): void {
    this.#items = [...new Map(items.map((item) => [this.#options.id(item), item])).values()];
    this.#next = next;
    this.#total = total;
    this.#end();
  }

  #fail(reading: Reading, problem: Problem): void {
    if (reading === 'top') this.#items = null;
    this.#failure = { while: reading, problem };
    this.#end();
  }

  #end(): void {
    this.#reading = null;
    this.#host.requestUpdate();
    if (!this.#isOutdated) return;
    this.#isOutdated = false;
    this.refresh();
  }

  #forget(): void {
    this.#abort.abort();
    this.#items = null;
    this.#next = null;
    this.#total = null;
    this.#failure = null;
    this.#reading = null;
    this.#isOutdated = false;
  }
}
