import type { ContactId } from '../../../shared/domain/ids.ts';
import type { RowSource, RowState } from './pages.ts';

/** Rows of a page that all stand in the document. */
export const ROWS_A_PAGE = 100;

/** One page of the rows, as if there were no others (L-20: the paged mode). */
export class PagedRows implements RowSource {
  readonly #all: RowSource;
  readonly #page: number;

  constructor(all: RowSource, page = 0) {
    this.#all = all;
    this.#page = page;
  }

  /** The page shown, from 0. It is never one that the list, which may have shrunk, has no more. */
  get page(): number {
    return Math.min(this.#page, this.pages - 1);
  }

  get pages(): number {
    return Math.max(1, Math.ceil((this.#all.total ?? 0) / ROWS_A_PAGE));
  }

  get first(): number {
    return this.page * ROWS_A_PAGE;
  }

  get whole(): number | null {
    return this.#all.total;
  }

  get total(): number | null {
    const { total } = this.#all;
    return total === null ? null : Math.min(ROWS_A_PAGE, total - this.first);
  }

  get version(): number {
    return this.#all.version;
  }

  at(index: number): RowState {
    return this.#all.at(this.first + index);
  }

  indexOf(id: ContactId): number | undefined {
    const index = this.#all.indexOf(id);
    if (index === undefined) return undefined;
    const here = index - this.first;
    return here >= 0 && here < ROWS_A_PAGE ? here : undefined;
  }

  want(first: number, end: number): void {
    this.#all.want(this.first + first, this.first + end);
  }
}
