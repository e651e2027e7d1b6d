import type { ContactId } from './ids.ts';
import type { ContactQuery } from './query.ts';
import { matchKey } from './query-text.ts';

/**
 * What the reader chose: some contacts, or all that match a query except some (L-21). Never a list of a million ids.
 * `countThen` is how many it was when it was made: the count is confirmed again before acting.
 */
export type Selection =
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<ContactId> }
  | {
      readonly kind: 'query';
      readonly query: ContactQuery;
      readonly except: ReadonlySet<ContactId>;
      readonly countThen: number;
    };

export const NOTHING: Selection = { kind: 'ids', ids: new Set() };

export const selectAllMatching = (query: ContactQuery, total: number): Selection => ({
  kind: 'query',
  query,
  except: new Set(),
  countThen: total,
});

export const isSelected = (selection: Selection, id: ContactId): boolean =>
  selection.kind === 'ids' ? selection.ids.has(id) : !selection.except.has(id);

export const countOf = (selection: Selection): number =>
  selection.kind === 'ids' ? selection.ids.size : Math.max(0, selection.countThen - selection.except.size);

export const isEmpty = (selection: Selection): boolean => countOf(selection) === 0;

export const toggled = (selection: Selection, id: ContactId): Selection =>
  chosen(selection, [id], !isSelected(selection, id));

/** Adds or removes several at once: a shift range, a page, everything loaded. */
export function chosen(selection: Selection, ids: Iterable<ContactId>, on: boolean): Selection {
  const set = new Set(selection.kind === 'ids' ? selection.ids : selection.except);
  for (const id of ids) {
    if (on === (selection.kind === 'ids')) set.add(id);
    else set.delete(id);
  }
  return selection.kind === 'ids' ? { kind: 'ids', ids: set } : { ...selection, except: set };
}

/** A selection by query means another thing as soon as another query is shown; a selection by ids survives. */
export const carriedOver = (selection: Selection, shown: ContactQuery): Selection =>
  selection.kind === 'query' && matchKey(selection.query) !== matchKey(shown) ? NOTHING : selection;

/** As it goes to a host: sets become arrays. */
export type SelectionTarget =
  | { readonly kind: 'ids'; readonly ids: readonly ContactId[] }
  | {
      readonly kind: 'query';
      readonly query: ContactQuery;
      readonly except: readonly ContactId[];
      readonly countThen: number;
    };

export const targetOf = (selection: Selection): SelectionTarget =>
  selection.kind === 'ids' ? { kind: 'ids', ids: [...selection.ids] } : { ...selection, except: [...selection.except] };
