import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ContactRow } from '../../../shared/domain/contact.ts';
import type { ContactId } from '../../../shared/domain/ids.ts';
import type { ContactQuery } from '../../../shared/domain/query.ts';
import {
  carriedOver,
  chosen,
  countOf,
  isSelected,
  NOTHING,
  selectAllMatching,
  targetOf,
  type Selection,
  type SelectionTarget,
} from '../../../shared/domain/selection.ts';
import { NOBODY, type Chosen } from '../components/contact-grid/chosen.ts';
import type { SelectChange } from '../components/contact-grid/select-change.event.ts';
import type { Pages } from './pages.ts';

/** The rows as they stand. */
type Rows = Pick<Pages, 'at' | 'indexOf' | 'loaded'>;

/**
 * What the reader has selected, through scrolling, sorting and new pages (L-07, P19). Remembers the rows as they were
 * selected, because their pages may be forgotten meanwhile.
 */
export class SelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rows = new Map<ContactId, ContactRow>();
  #selection: Selection = NOTHING;
  #chosen: Chosen = NOBODY;
  #inTrash = false;
  /** Where a range begins. */
  #anchor: ContactId | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Selection {
    return this.#selection;
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  get target(): SelectionTarget {
    return targetOf(this.#selection);
  }

  /** Those of the selected that were loaded. */
  get rows(): readonly ContactRow[] {
    return [...this.#rows.values()].filter(({ id }) => isSelected(this.#selection, id));
  }

  hostConnected(): void {}

  /** Another query is shown: a selection of all that matched the last one is over, and none is of both sides of Trash. */
  follow(query: ContactQuery): void {
    const inTrash = query.filter === 'trash';
    const kept = inTrash === this.#inTrash ? carriedOver(this.#selection, query) : NOTHING;
    this.#inTrash = inTrash;
    if (kept !== this.#selection) this.#take(kept);
  }

  /** What the reader pressed among the rows, as they stand. */
  press(change: SelectChange, rows: Rows): void {
    switch (change.kind) {
      case 'loaded':
        return change.on ? this.#choose(rows.loaded(), true) : this.clear();
      case 'stretch':
        this.#anchor ??= rowAt(rows, change.from)?.id;
        return this.#choose(between(rows, change.from, change.to), true);
      case 'range': {
        const from = this.#anchor === undefined ? undefined : rows.indexOf(this.#anchor);
        return from === undefined ? this.#turnOne(rows, change.at) : this.#choose(between(rows, from, change.at), true);
      }
      case 'row':
        return this.#turnOne(rows, change.at);
    }
  }

  /** All that match, loaded or not (L-21). */
  chooseAll(query: ContactQuery, total: number, loaded: readonly ContactRow[]): void {
    for (const row of loaded) this.#rows.set(row.id, row);
    this.#turn(selectAllMatching(query, total));
  }

  /** These and no others. */
  keep(rows: readonly ContactRow[]): void {
    this.#turn({ kind: 'ids', ids: new Set(rows.map(({ id }) => id)) });
  }

  clear(): void {
    this.#turn(NOTHING);
  }

  #turnOne(rows: Rows, at: number): void {
    const row = rowAt(rows, at);
    if (!row) return;
    this.#anchor = row.id;
    this.#choose([row], !isSelected(this.#selection, row.id));
  }

  #choose(rows: readonly ContactRow[], on: boolean): void {
    for (const row of rows) this.#rows.set(row.id, row);
    const ids = rows.map(({ id }) => id);
    this.#turn(chosen(this.#selection, ids, on));
  }

  #turn(selection: Selection): void {
    this.#take(selection);
    this.#host.requestUpdate();
  }

  #take(selection: Selection): void {
    const count = countOf(selection);
    this.#selection = count === 0 ? NOTHING : selection;
    this.#chosen = count === 0 ? NOBODY : { count, has: (id) => isSelected(selection, id) };
    for (const id of this.#rows.keys()) if (!isSelected(this.#selection, id)) this.#rows.delete(id);
  }
}

function rowAt(rows: Rows, index: number): ContactRow | undefined {
  const row = rows.at(index);
  return typeof row === 'string' ? undefined : row;
}

/** Those that are loaded, of both ends and what is between them. */
function between(rows: Rows, a: number, b: number): readonly ContactRow[] {
  const first = Math.min(a, b);
  const found = Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => rowAt(rows, first + at));
  return found.filter((row) => row !== undefined);
}
