import { lazy } from '../../../shared/ui/lazy.ts';
import type { ListController } from '../state/list.controller.ts';
import { Part } from './part.ts';

export type QueryPart = typeof import('./query.part.ts');

/**
 * The parts of the list that come after its first rows. Each is a class that is given the list and draws in the places
 * that are its own; the element asks for what is there of it.
 *
 * A new one, be it a menu of columns or of a row, an export, a bar for phones: a class beside these, a line here, and
 * `part.now?.render()` where it belongs. It brings its own words, sheets and controllers along.
 */
export const listParts = (list: ListController) =>
  ({
    /** As soon as a host gives a query, or the reader asks for other contacts; fetched right after the first rows. */
    query: new Part(() => lazy('query', () => import(/* webpackChunkName: "query" */ './query.part.ts'))),
    /** The field, the advanced search, the criteria. */
    search: new Part(() =>
      lazy('search', () => import(/* webpackChunkName: "search" */ './search.part.ts')).then(
        ({ SearchPart }) => new SearchPart(list),
      ),
    ),
    /** What stands in place of rows, or beside them. */
    states: new Part(() =>
      lazy('states', () => import(/* webpackChunkName: "states" */ './states.part.ts')).then(
        ({ StatesPart }) => new StatesPart(list),
      ),
    ),
    /** Selecting, and what is done to the selected. */
    orders: new Part(() =>
      lazy('orders', () => import(/* webpackChunkName: "orders" */ './orders.part.ts')).then(
        ({ OrdersPart }) => new OrdersPart(list),
      ),
    ),
    /** Columns, density, pages: shortly after the rows, or with them where the host has kept some. */
    layout: new Part(() =>
      lazy('layout', () => import(/* webpackChunkName: "layout" */ './layout.part.ts')).then(
        ({ LayoutPart }) => new LayoutPart(list),
      ),
    ),
  }) as const;
