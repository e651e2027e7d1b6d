import type { ContactRow } from '../../../shared/domain/contact.ts';
import type { ContactId } from '../../../shared/domain/ids.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { PAGE, type PageRows, type PageSource } from './page-source.ts';

/** What stands in a row: a contact, a frame whose data have not come, or one whose data could not be had. */
export type RowState = ContactRow | 'waiting' | 'failed';

/** The rows of one query, as the window draws them. */
export interface RowSource {
  /** How many rows there are as far as is known; null before the first answer. */
  readonly total: number | null;
  /** Rows before these, and all there are, where these are a page of more. */
  readonly first?: number;
  readonly whole?: number | null;
  /** Changes whenever a row may have. */
  readonly version: number;
  at(index: number): RowState;
  /** Where a contact stands, if it is loaded. */
  indexOf(id: ContactId): number | undefined;
  /** The window shows rows `first` up to and without `end`. */
  want(first: number, end: number): void;
}

/** Pages kept in memory; the farthest goes first. */
const KEPT = 40;
/** Requests leave at most this often, so that a dragged scrollbar asks for where it stops, not for all it passes. */
const PACE = 60;

/**
 * The pages of one query: asks for what is in view and for the next page in the direction of travel, gives up what left
 * the view, forgets what is far, and asks again for what may have changed while it goes on showing what it had (L-20).
 */
export class Pages implements RowSource {
  readonly #source: PageSource;
  readonly #onChange: () => void;
  readonly #pace: number;
  readonly #pages = new Map<number, readonly ContactRow[]>();
  readonly #stale = new Set<number>();
  readonly #failed = new Map<number, Problem>();
  readonly #asked = new Map<number, AbortController>();
  #counted: number | null = null;
  #exact = false;
  #first = 0;
  #end = 0;
  #forward = true;
  #askedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  version = 0;

  constructor(source: PageSource, onChange: () => void, pace = PACE) {
    this.#source = source;
    this.#onChange = onChange;
    this.#pace = pace;
  }

  get total(): number | null {
    return this.#counted;
  }

  /** False while a host that cannot count has more. */
  get exact(): boolean {
    return this.#exact;
  }

  /** Why rows in view could not be had. */
  get problem(): Problem | null {
    for (const page of this.#wanted()) {
      const problem = this.#failed.get(page);
      if (problem) return problem;
    }
    return null;
  }

  /** Rows in view are old and are being asked for again. */
  get refreshing(): boolean {
    return this.#wanted().some((page) => this.#stale.has(page));
  }

  at(index: number): RowState {
    const page = Math.floor(index / PAGE);
    return this.#pages.get(page)?.[index % PAGE] ?? (this.#failed.has(page) ? 'failed' : 'waiting');
  }

  indexOf(id: ContactId): number | undefined {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) return page * PAGE + at;
    }
    return undefined;
  }

  /** All that are in memory. */
  loaded(): readonly ContactRow[] {
    return [...this.#pages.values()].flat();
  }

  want(first: number, end: number): void {
    if (first === this.#first && end === this.#end) return;
    if (first !== this.#first) this.#forward = first > this.#first;
    this.#first = first;
    this.#end = end;
    this.#drop();
    this.#ask();
  }

  /** What is shown may be old: asks again for what is in view now, for the rest when it comes into view. */
  refresh(): void {
    for (const page of this.#pages.keys()) this.#stale.add(page);
    this.#abort(() => true);
    this.retry();
  }

  /** Asks again for what could not be had. */
  retry(): void {
    if (this.#failed.size > 0) {
      this.#failed.clear();
      this.#changed();
    }
    this.#ask();
  }

  /** Gives up what is under way. What is loaded stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#abort(() => true);
  }

  /** The pages in view, then the one the reader is travelling to. */
  #wanted(): readonly number[] {
    const from = Math.floor(this.#first / PAGE);
    const to = Math.floor(Math.max(this.#first, this.#end - 1) / PAGE);
    const view = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const ahead = this.#forward ? to + 1 : from - 1;
    if (!this.#counted) return [0];
    const rows = this.#counted;
    return [...view, ahead].filter((page) => page >= 0 && page * PAGE < rows);
  }

  #ask(): void {
    if (this.#timer !== undefined) return;
    const wait = this.#askedAt + this.#pace - performance.now();
    if (wait <= 0) return this.#send();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#send();
    }, wait);
  }

  #send(): void {
    const missing = this.#wanted().filter(
      (page) => (!this.#pages.has(page) || this.#stale.has(page)) && !this.#failed.has(page) && !this.#asked.has(page),
    );
    if (missing.length > 0) this.#askedAt = performance.now();
    for (const page of missing) void this.#read(page);
  }

  async #read(page: number): Promise<void> {
    const abort = new AbortController();
    this.#asked.set(page, abort);
    const { signal } = abort;
    const answer = await ask(() =>
      this.#source.read(page, signal, (passed, rows) => {
        if (!signal.aborted) this.#accept(passed, rows);
      }),
    );
    if (signal.aborted) return;
    if (answer.ok) this.#accept(page, answer.value);
    else this.#failed.set(page, answer.problem);
    this.#asked.delete(page);
    this.#changed();
    this.#ask();
  }

  #accept(page: number, { rows, total }: PageRows): void {
    const end = page * PAGE + rows.length;
    // The list grew or shrank, so the pages read before it did may no longer join with this one.
    if (this.#exact && total !== null && total !== this.#counted) {
      for (const other of this.#pages.keys()) if (other !== page) this.#stale.add(other);
    }
    if (total !== null) {
      this.#counted = total;
      this.#exact = true;
    } else if (!this.#exact || end > (this.#counted ?? 0)) {
      this.#counted = Math.max(this.#counted ?? 0, end + PAGE);
      this.#exact = false;
    }
    const known = this.#counted ?? 0;
    for (const other of this.#pages.keys()) if (other > 0 && other * PAGE >= known) this.#forget(other);
    this.#stale.delete(page);
    if (rows.length > 0 || page === 0) this.#pages.set(page, keep(this.#pages.get(page), rows));
    else this.#forget(page);
    this.#evict();
  }

  #forget(page: number): void {
    this.#pages.delete(page);
    this.#stale.delete(page);
  }

  #evict(): void {
    if (this.#pages.size <= KEPT) return;
    const middle = (this.#first + this.#end) / 2 / PAGE;
    const far = [...this.#pages.keys()].toSorted((a, b) => Math.abs(b + 0.5 - middle) - Math.abs(a + 0.5 - middle));
    for (const page of far.slice(0, this.#pages.size - KEPT)) this.#forget(page);
  }

  /** Nobody looks there any more. */
  #drop(): void {
    const wanted = new Set(this.#wanted());
    this.#abort((page) => !wanted.has(page));
  }

  #abort(which: (page: number) => boolean): void {
    for (const [page, abort] of this.#asked) {
      if (!which(page)) continue;
      this.#asked.delete(page);
      abort.abort();
    }
  }

  #changed(): void {
    this.version++;
    this.#onChange();
  }
}

/**
 * Those that came back as they were stay the same objects, so that only what has changed is written anew. A row in Trash
 * says how many days it has left, and that changes without it.
 */
function keep(before: readonly ContactRow[] = [], rows: readonly ContactRow[]): readonly ContactRow[] {
  return rows.map((row, at) => {
    const old = before[at];
    return old && !row.trashed && JSON.stringify(old) === JSON.stringify(row) ? old : row;
  });
}
