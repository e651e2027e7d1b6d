import type { ContactRow } from '../../../shared/domain/contact.ts';
import type { ContactQuery } from '../../../shared/domain/query.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { PAGE, type PageRows, type PageSource, type Reads } from './page-source.ts';

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
