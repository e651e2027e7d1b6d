import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ContactId } from '../../../shared/domain/ids.ts';
import { can, type Session } from '../../../shared/domain/policy.ts';
import { keyOf, type ContactQuery } from '../../../shared/domain/query.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import { WindowSource, type PageSource } from './page-source.ts';
import { Pages } from './pages.ts';
import { Part } from '../parts/part.ts';
import { lazy } from '../../../shared/ui/lazy.ts';

/** All that can stand below the head of the list. A state that is not here cannot be drawn. */
export type ContactsView =
  /** Nothing is known yet. `framed`: long enough for frames to be drawn. */
  | { readonly state: 'waiting'; readonly framed: boolean }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'empty'; readonly query: ContactQuery }
  /** `problem`: why some of the rows could not be had. `busy`: other rows were asked for and these are the last ones. */
  | { readonly state: 'rows'; readonly rows: Pages; readonly busy: boolean; readonly problem: Problem | null };

export interface Count {
  readonly total: number;
  /** False while a host that cannot count has more. */
  readonly exact: boolean;
}

/** Frames take the place of old rows only if the new ones are not here by then: no flicker. */
const FRAMES_AFTER = 150;
/** A row saved by someone is pointed out for so long. */
const FRESH = 2000;
/** Lists kept for a return. */
const KEPT = 5;

interface Shown {
  readonly query: ContactQuery;
  readonly pages: Pages;
}

/**
 * The list's memory: the pages of each query that was asked lately, which of them is shown, and what was saved just now.
 * Holds no markup.
 */
export class ContactsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => ContactPort | undefined;
  readonly #lists = new Map<string, Shown>();
  #askedPort: ContactPort | undefined;
  /** What is drawn, and what will be as soon as it is there. */
  #shown: Shown | undefined;
  #next: Shown | undefined;
  #framed = false;
  #frames: ReturnType<typeof setTimeout> | undefined;
  #saved: readonly ContactId[] = [];
  #fresh: ReadonlySet<ContactId> = new Set();
  #freshEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, port: () => ContactPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  get fresh(): ReadonlySet<ContactId> {
    return this.#fresh;
  }

  /** The query whose rows are drawn: for a moment it is the one before. */
  get shownQuery(): ContactQuery | undefined {
    return this.#shown?.query;
  }

  get view(): ContactsView {
    const shown = this.#shown;
    if (!shown) return { state: 'waiting', framed: this.#framed };
    const { pages, query } = shown;
    const busy = this.#next !== undefined;
    if (pages.total === null) {
      return pages.problem && !busy
        ? { state: 'failed', problem: pages.problem }
        : { state: 'waiting', framed: this.#framed };
    }
    if (pages.total > 0 || busy) return { state: 'rows', rows: pages, busy, problem: pages.problem };
    return { state: 'empty', query };
  }

  /** How many there are; null while it is not known. */
  get count(): Count | null {
    const { total = null, exact = true } = this.#shown?.pages ?? {};
    return total === null ? null : { total, exact };
  }

  /** Taken out and put back in: goes on where it was. */
  hostConnected(): void {
    if (this.#next) this.#await(this.#next);
    else if (!this.#shown) this.#frames = setTimeout(this.#onFrames, FRAMES_AFTER);
    (this.#next ?? this.#shown)?.pages.refresh();
  }

  hostDisconnected(): void {
    clearTimeout(this.#frames);
    clearTimeout(this.#freshEnd);
    this.#fresh = new Set();
    for (const { pages } of this.#lists.values()) pages.stop();
  }

  /** Shows the contacts of a query. What is drawn stays until they are there, or for a moment. */
  show(query: ContactQuery, session: Session): void {
    const port = this.#port();
    if (!port) return;
    if (port !== this.#askedPort) this.#begin(port);
    const key = keyOf(query);
    const target = this.#next ?? this.#shown;
    if (target && keyOf(target.query) === key) return;
    target?.pages.stop();
    const known = this.#lists.get(key);
    const list = known ?? { query, pages: this.#open(port, query, session) };
    // Last in, last out.
    this.#lists.delete(key);
    this.#lists.set(key, list);
    for (const [oldest, { pages }] of this.#lists) {
      if (this.#lists.size <= KEPT) break;
      pages.stop();
      this.#lists.delete(oldest);
    }
    if (known) known.pages.refresh();
    else list.pages.want(0, 1);
    if (known?.pages.total != null) this.#turnTo(list);
    else this.#await(list);
  }

  /** Someone changed these contacts, or nobody knows which: what is drawn is asked for again, in place. */
  refresh(ids: readonly ContactId[] = []): void {
    this.#saved = [...this.#saved, ...ids];
    // The lists that are kept are asked for again when they are shown again.
    (this.#next ?? this.#shown)?.pages.refresh();
  }

  retry(): void {
    (this.#next ?? this.#shown)?.pages.retry();
  }

  /** Another host's contacts: nothing of the last one's is kept. */
  #begin(port: ContactPort): void {
    this.hostDisconnected();
    this.#askedPort = port;
    this.#lists.clear();
    this.#shown = this.#next = undefined;
    this.#frames = setTimeout(this.#onFrames, FRAMES_AFTER);
  }

  #open(port: ContactPort, query: ContactQuery, session: Session): Pages {
    const source = can(session, 'contacts.window') ? new WindowSource(port, query) : byCursors(port, query);
    const pages: Pages = new Pages(source, () => this.#onPagesChange(pages));
    return pages;
  }

  /** Keeps what is drawn until the new rows are there or take too long. */
  #await(list: Shown): void {
    if (!this.#shown) return this.#turnTo(list);
    this.#next = list;
    clearTimeout(this.#frames);
    this.#frames = setTimeout(this.#onFrames, FRAMES_AFTER);
  }

  #turnTo(list: Shown): void {
    if (this.#shown) clearTimeout(this.#frames);
    this.#shown = list;
    this.#next = undefined;
    this.#host.requestUpdate();
  }

  #onPagesChange(pages: Pages): void {
    if (this.#next?.pages === pages && (pages.total !== null || pages.problem)) this.#turnTo(this.#next);
    this.#findFresh(pages);
    this.#host.requestUpdate();
  }

  /** A contact that was saved is pointed out when its new row has come. */
  #findFresh(pages: Pages): void {
    if (this.#saved.length === 0 || pages !== this.#shown?.pages || pages.refreshing) return;
    this.#fresh = new Set(this.#saved);
    this.#saved = [];
    clearTimeout(this.#freshEnd);
    this.#freshEnd = setTimeout(() => {
      this.#fresh = new Set();
      this.#host.requestUpdate();
    }, FRESH);
  }

  readonly #onFrames = (): void => {
    this.#framed = true;
    if (this.#next) this.#turnTo(this.#next);
    else this.#host.requestUpdate();
  };
}

/** Few hosts know cursors alone: how to read by them is fetched with the first page. */
function byCursors(port: ContactPort, query: ContactQuery): PageSource {
  const source = new Part(() =>
    lazy('cursors', () => import(/* webpackChunkName: "cursors" */ './cursor-source.ts')).then(
      ({ CursorSource }) => new CursorSource(port, query),
    ),
  );
  return { read: async (...asked) => (await source.get()).read(...asked) };
}
