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

export type Reads = Pick<ContactPort, 'window' | 'page'>;

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
