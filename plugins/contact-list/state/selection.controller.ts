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

/**
 * What the reader has selected, through scrolling, sorting and new pages (L-07, P19). Remembers the rows as they were
 * selected, because their pages may be forgotten meanwhile.
 */
export class SelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rows = new Map<ContactId, ContactRow>();
  #selection: Selection = NOTHING;
  #inTrash = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Selection {
    return this.#selection;
  }

  get count(): number {
    return countOf(this.#selection);
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

  choose(rows: readonly ContactRow[], on: boolean): void {
    for (const row of rows) this.#rows.set(row.id, row);
    const ids = rows.map(({ id }) => id);
    this.#turn(chosen(this.#selection, ids, on));
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

  #turn(selection: Selection): void {
    this.#take(selection);
    this.#host.requestUpdate();
  }

  #take(selection: Selection): void {
    this.#selection = countOf(selection) === 0 ? NOTHING : selection;
    for (const id of this.#rows.keys()) if (!isSelected(this.#selection, id)) this.#rows.delete(id);
  }
}
