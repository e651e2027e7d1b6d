import type { ContactRow } from '../../../shared/domain/contact.ts';
import type { ContactQuery } from '../../../shared/domain/query.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';

/** Rows a request. Large enough for two screens, small enough to be thrown away. */
export const PAGE = 100;

/** Rows `page * PAGE` and following. Shorter than `PAGE` only at the end of the list. */
export interface PageRows {
  readonly rows: readonly ContactRow[];
  /** Null where the host cannot count. */
  readonly total: number | null;
  readonly last: boolean;
}

/** Reads a list page by page, whatever the host can do. */
export interface PageSource {
  /** `pass` is told of pages that had to be read on the way. */
  read(page: number, signal: AbortSignal, pass: (page: number, rows: PageRows) => void): Promise<Result<PageRows>>;
}

type Reads = Pick<ContactPort, 'window' | 'page'>;

/** For hosts that can be asked for row 900,000. */
export class WindowSource implements PageSource {
  readonly #port: Reads;
  readonly #query: ContactQuery;
  /** Where a host had nothing although it had counted more: from there on it is not believed. */
  #end = Infinity;

  constructor(port: Reads, query: ContactQuery) {
    this.#port = port;
    this.#query = query;
  }

  /** A host may answer less than was asked for; only nothing at all is the end. */
  async read(page: number, signal: AbortSignal): Promise<Result<PageRows>> {
    const start = page * PAGE;
    const rows: ContactRow[] = [];
    let total = Infinity;
    do {
      const range = { offset: start + rows.length, limit: PAGE - rows.length };
      const answer = await this.#port.window(this.#query, range, { signal });
      if (!answer.ok) return answer;
      const { items } = answer.value;
      if (items.length === 0) this.#end = Math.min(this.#end, range.offset);
      total = Math.min(answer.value.total ?? Infinity, this.#end);
      if (items.length === 0) break;
      rows.push(...items.slice(0, range.limit));
    } while (rows.length < PAGE && start + rows.length < total);
    return ok({ rows, total: Number.isFinite(total) ? total : null, last: start + rows.length >= total });
  }
}

/** For hosts that only know what comes after what. A far row is reached by walking there. */
export class CursorSource implements PageSource {
  readonly #port: Reads;
  readonly #query: ContactQuery;
  /** The cursor of each page that is known so far. The first is the top. */
  readonly #cursors: (string | null)[] = [null];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(port: Reads, query: ContactQuery) {
    this.#port = port;
    this.#query = query;
  }

  /** One walk after the other, so that two do not ask for the same way. */
  read(page: number, signal: AbortSignal, pass: (page: number, rows: PageRows) => void): Promise<Result<PageRows>> {
    const walk = this.#turn.then(() => this.#walk(page, signal, pass));
    this.#turn = walk.catch(() => undefined);
    return walk;
  }

  async #walk(
    page: number,
    signal: AbortSignal,
    pass: (page: number, rows: PageRows) => void,
  ): Promise<Result<PageRows>> {
    let renewed = false;
    let at = Math.min(page, this.#cursors.length - 1);
    for (;;) {
      signal.throwIfAborted();
      const answer = await this.#readAt(at, signal);
      if (!answer.ok) {
        if (answer.problem.kind !== 'cursor-expired' || renewed) return answer;
        // From the top, to the same place: the reader does not notice (P20).
        renewed = true;
        this.#cursors.length = 1;
        at = 0;
        continue;
      }
      if (at === page) return answer;
      pass(at, answer.value);
      if (answer.value.last) return ok({ rows: [], total: at * PAGE + answer.value.rows.length, last: true });
      at++;
    }
  }

  /** Fills a page, because a host may answer less than was asked for. */
  async #readAt(page: number, signal: AbortSignal): Promise<Result<PageRows>> {
    const rows: ContactRow[] = [];
    let cursor = this.#cursors[page] ?? null;
    let total: number | null;
    do {
      const range = { cursor, limit: PAGE - rows.length };
      const answer = await this.#port.page(this.#query, range, { signal });
      if (!answer.ok) return answer;
      rows.push(...answer.value.items.slice(0, range.limit));
      ({ next: cursor, total } = answer.value);
    } while (rows.length < PAGE && cursor !== null);
    if (cursor === null) return ok({ rows, total: page * PAGE + rows.length, last: true });
    this.#cursors[page + 1] = cursor;
    return ok({ rows, total, last: false });
  }
}
