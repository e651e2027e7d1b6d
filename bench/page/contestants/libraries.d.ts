/*
 * What we use of the libraries that we are measured against. Written here, because the types must be known where the
 * libraries are not installed: only `npm run bench` installs them.
 */

declare module '@revolist/revogrid/loader' {
  export function defineCustomElements(): void;
  export type CreateElement = (tag: string, attributes: object, ...children: readonly unknown[]) => unknown;
  export interface RevoColumn<Row> {
    readonly prop: string;
    readonly name: string;
    readonly size: number;
    readonly cellTemplate: (create: CreateElement, cell: { readonly model: Row }) => unknown;
  }
  export interface RevoGrid<Row> extends HTMLElement {
    columns: readonly RevoColumn<Row>[];
    source: readonly Row[];
    rowSize: number;
    readonly: boolean;
    refresh(): Promise<void>;
  }
}

declare module '@vaadin/grid/vaadin-grid.js' {
  export interface Grid<Item> extends HTMLElement {
    dataProvider: (
      range: { readonly page: number; readonly pageSize: number },
      answer: (items: readonly Item[], total: number) => void,
    ) => void;
    itemIdPath: string;
    pageSize: number;
    selectedItems: readonly Item[];
    clearCache(): void;
    requestContentUpdate(): void;
    scrollToIndex(index: number): void;
  }
  export interface GridColumn<Item> extends HTMLElement {
    header: string;
    width: string;
    flexGrow: number;
    renderer: (root: HTMLElement, column: unknown, model: { readonly item: Item }) => void;
  }
}
declare module '@vaadin/grid/vaadin-grid-selection-column.js' {}

declare module 'ag-grid-community' {
  export interface RowNode<Row> {
    readonly data: Row | undefined;
    setData(row: Row): void;
  }
  export interface GridApi<Row> {
    forEachNode(act: (node: RowNode<Row>) => void): void;
    getRowNode(id: string): RowNode<Row> | undefined;
    setNodesSelected(change: { readonly nodes: readonly RowNode<Row>[]; readonly newValue: boolean }): void;
    deselectAll(): void;
    setGridOption(name: 'datasource', source: Datasource<Row>): void;
  }
  export interface Datasource<Row> {
    readonly rowCount: number;
    getRows(range: {
      readonly startRow: number;
      readonly endRow: number;
      successCallback(rows: readonly Row[], last: number): void;
    }): void;
  }
  export interface Renderer<Row> {
    init(cell: { readonly data: Row | undefined }): void;
    getGui(): HTMLElement;
    refresh(cell: { readonly data: Row | undefined }): boolean;
  }
  export interface GridOptions<Row> {
    readonly columnDefs: readonly {
      readonly headerName: string;
      readonly width: number;
      readonly field?: string;
      readonly cellRenderer: new () => Renderer<Row>;
    }[];
    readonly rowModelType: 'infinite';
    readonly datasource: Datasource<Row>;
    readonly cacheBlockSize: number;
    readonly maxBlocksInCache: number;
    readonly infiniteInitialRowCount: number;
    readonly rowHeight: number;
    readonly rowSelection: { readonly mode: 'multiRow'; readonly checkboxes: true; readonly headerCheckbox: false };
    readonly getRowId: (row: { readonly data: Row }) => string;
  }
  export function createGrid<Row>(element: HTMLElement, options: GridOptions<Row>): GridApi<Row>;
  export const ModuleRegistry: { registerModules(modules: readonly unknown[]): void };
  export const InfiniteRowModelModule: unknown;
  export const RowApiModule: unknown;
  export const RowSelectionModule: unknown;
}
