import { defineCustomElements, type RevoColumn, type RevoGrid } from '@revolist/revogrid/loader';

import type { ContactRow } from '../../../shared/domain/contact.ts';
import { COLUMNS, type Cell, type Column } from '../cells.ts';
import { NEWEST_FIRST, type Company, type Shown } from '../company.ts';
import type { Contestant, MountedList } from '../contestant.ts';
import { create } from '../create.ts';
import { ROW } from '../sizes.ts';

defineCustomElements();

function columnOf({ key, head, width, create: createCell }: Column): RevoColumn<ContactRow> {
  const cells = new WeakMap<Element, Cell>();
  const write = (element: Element | null, contact: ContactRow): void => {
    if (!element) return;
    let cell = cells.get(element);
    if (!cell) {
      cells.set(element, (cell = createCell()));
      element.replaceChildren(cell.element);
    }
    cell.write(contact);
  };
  return {
    prop: key,
    name: head,
    size: width,
    cellTemplate: (h, { model }) =>
      h('div', { class: 'cell', ref: (element: Element | null) => write(element, model) }),
  };
}

/**
 * RevoGrid over an array: it has no way to ask a host for rows. It selects cells, not rows, so the boxes are the page's,
 * written again by `refresh`.
 */
class RevoGridList implements MountedList {
  readonly #company: Company;
  readonly #grid = create<RevoGrid<ContactRow>>('revo-grid');
  #shown = NEWEST_FIRST;
  #all = false;

  constructor(stage: HTMLElement, company: Company) {
    this.#company = company;
    this.#grid.style.height = stage.style.height;
    this.#grid.rowSize = ROW;
    this.#grid.readonly = true;
    this.#grid.columns = [this.#boxes(), ...COLUMNS.map(columnOf)];
    this.#fill();
    stage.append(this.#grid);
  }

  get scroller(): Element {
    return this.#grid.querySelector('revogr-viewport-scroll.rgCol .vertical-inner') ?? this.#grid;
  }

  get area(): DOMRect {
    return this.scroller.getBoundingClientRect();
  }

  get chosen(): boolean {
    return this.#grid.querySelector('input:checked') !== null;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#fill();
  }

  /** The row changes in place, and what is seen is written again. */
  changed(number: number): void {
    const contact = this.#company.contact(number);
    const row = this.#grid.source.find(({ id }) => id === contact.id);
    if (row) Object.assign(row, contact);
    void this.#grid.refresh();
  }

  selectAll(): void {
    this.#all = true;
    void this.#grid.refresh();
  }

  clear(): void {
    this.#all = false;
    void this.#grid.refresh();
  }

  #boxes(): RevoColumn<ContactRow> {
    return {
      prop: 'id',
      name: '',
      size: 40,
      cellTemplate: (h) => h('input', { type: 'checkbox', checked: this.#all }),
    };
  }

  #fill(): void {
    this.#grid.source = this.#company.window(this.#shown, 0, this.#company.size);
  }
}

export default { mount: (stage, company) => new RevoGridList(stage, company) } satisfies Contestant;
