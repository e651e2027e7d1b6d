// They define the elements.
// oxlint-disable import/no-unassigned-import
import '@vaadin/grid/vaadin-grid-selection-column.js';
import '@vaadin/grid/vaadin-grid.js';
// oxlint-enable import/no-unassigned-import
import type { Grid, GridColumn } from '@vaadin/grid/vaadin-grid.js';

import type { ContactRow } from '../../../shared/domain/contact.ts';
import { COLUMNS, type Cell, type Column } from '../cells.ts';
import { NEWEST_FIRST, type Company } from '../company.ts';
import type { Contestant, MountedList } from '../contestant.ts';
import { create } from '../create.ts';

const PAGE = 100;

function columnOf({ head, width, create: createCell }: Column): GridColumn<ContactRow> {
  const cells = new WeakMap<HTMLElement, Cell>();
  const column = create<GridColumn<ContactRow>>('vaadin-grid-column');
  column.header = head;
  column.width = `${width}px`;
  column.flexGrow = 0;
  column.renderer = (root, _, { item }) => {
    let cell = cells.get(root);
    if (!cell) {
      cells.set(root, (cell = createCell()));
      root.replaceChildren(cell.element);
    }
    cell.write(item);
  };
  return column;
}

/** Vaadin's grid with a data provider. It selects by item, so *all* is all that it has been given. */
class VaadinList implements MountedList {
  readonly #company: Company;
  readonly #grid = create<Grid<ContactRow>>('vaadin-grid');
  readonly #given = new Map<string, ContactRow>();
  #shown = NEWEST_FIRST;

  constructor(stage: HTMLElement, company: Company) {
    this.#company = company;
    this.#grid.itemIdPath = 'id';
    this.#grid.pageSize = PAGE;
    this.#grid.append(document.createElement('vaadin-grid-selection-column'), ...COLUMNS.map(columnOf));
    this.#grid.dataProvider = ({ page, pageSize }, answer) => {
      const items = company.window(this.#shown, page * pageSize, pageSize);
      for (const item of items) this.#given.set(item.id, item);
      answer(items, company.total(this.#shown));
    };
    stage.append(this.#grid);
  }

  get scroller(): Element {
    return this.#grid.shadowRoot!.querySelector('#table')!;
  }

  get area(): DOMRect {
    const { left, bottom, width } = this.scroller.getBoundingClientRect();
    const head = this.#grid.shadowRoot!.querySelector('#header')!.getBoundingClientRect();
    return new DOMRect(left, head.bottom, width, bottom - head.bottom);
  }

  get chosen(): boolean {
    return this.#grid.shadowRoot!.querySelector('#items > [selected]:not([hidden])') !== null;
  }

  show(shown: typeof NEWEST_FIRST): void {
    this.#shown = shown;
    this.#given.clear();
    this.#grid.clearCache();
    this.#grid.scrollToIndex(0);
  }

  /** There is no call for one row: the item changes in place and the rows are written again. */
  changed(number: number): void {
    const item = this.#given.get(`c-${number}`);
    if (item) Object.assign(item, this.#company.contact(number));
    this.#grid.requestContentUpdate();
  }

  selectAll(): void {
    this.#grid.selectedItems = [...this.#given.values()];
  }

  clear(): void {
    this.#grid.selectedItems = [];
  }
}

export default { mount: (stage, company) => new VaadinList(stage, company) } satisfies Contestant;
