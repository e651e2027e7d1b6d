import {
  createGrid,
  InfiniteRowModelModule,
  ModuleRegistry,
  RowApiModule,
  RowSelectionModule,
  type Datasource,
  type GridApi,
  type Renderer,
  type RowNode,
} from 'ag-grid-community';

import type { ContactRow } from '../../../shared/domain/contact.ts';
import { COLUMNS, type Cell, type Column } from '../cells.ts';
import { NEWEST_FIRST, type Company, type Shown } from '../company.ts';
import type { Contestant, MountedList } from '../contestant.ts';
import { ROW } from '../sizes.ts';

ModuleRegistry.registerModules([InfiniteRowModelModule, RowApiModule, RowSelectionModule]);

/** Pages of the host, as ours asks for them. */
const PAGE = 100;
const PAGES = 40;

const rendererOf = ({ create }: Column): new () => Renderer<ContactRow> =>
  class implements Renderer<ContactRow> {
    readonly #cell: Cell = create();

    init({ data }: { readonly data: ContactRow | undefined }): void {
      if (data) this.#cell.write(data);
    }

    getGui(): HTMLElement {
      return this.#cell.element;
    }

    refresh(cell: { readonly data: ContactRow | undefined }): boolean {
      this.init(cell);
      return true;
    }
  };

/** AG Grid with its model for rows that are at a host. It selects by row, so *all* is all that are loaded. */
class AgGridList implements MountedList {
  readonly #company: Company;
  readonly #stage: HTMLElement;
  readonly #grid: GridApi<ContactRow>;

  constructor(stage: HTMLElement, company: Company) {
    this.#company = company;
    this.#stage = stage;
    this.#grid = createGrid<ContactRow>(stage, {
      columnDefs: COLUMNS.map((column) => ({
        headerName: column.head,
        width: column.width,
        cellRenderer: rendererOf(column),
      })),
      rowModelType: 'infinite',
      datasource: this.#sourceOf(NEWEST_FIRST),
      cacheBlockSize: PAGE,
      maxBlocksInCache: PAGES,
      infiniteInitialRowCount: company.size,
      rowHeight: ROW,
      rowSelection: { mode: 'multiRow', checkboxes: true, headerCheckbox: false },
      getRowId: ({ data }) => data.id,
    });
  }

  get scroller(): Element {
    return this.#stage.querySelector('.ag-grid-viewport') ?? this.#stage;
  }

  get area(): DOMRect {
    const { left, top, bottom, width } = this.scroller.getBoundingClientRect();
    const head = this.#stage.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? top;
    return new DOMRect(left, head, width, bottom - head);
  }

  get chosen(): boolean {
    return this.#stage.querySelector('.ag-row-selected') !== null;
  }

  show(shown: Shown): void {
    this.#grid.setGridOption('datasource', this.#sourceOf(shown));
  }

  changed(number: number): void {
    this.#grid.getRowNode(`c-${number}`)?.setData(this.#company.contact(number));
  }

  selectAll(): void {
    const nodes: RowNode<ContactRow>[] = [];
    this.#grid.forEachNode((node) => {
      if (node.data) nodes.push(node);
    });
    this.#grid.setNodesSelected({ nodes, newValue: true });
  }

  clear(): void {
    this.#grid.deselectAll();
  }

  #sourceOf(shown: Shown): Datasource<ContactRow> {
    const total = this.#company.total(shown);
    return {
      rowCount: total,
      getRows: ({ startRow, endRow, successCallback }) =>
        successCallback(this.#company.window(shown, startRow, endRow - startRow), total),
    };
  }
}

export default { mount: (stage, company) => new AgGridList(stage, company) } satisfies Contestant;
