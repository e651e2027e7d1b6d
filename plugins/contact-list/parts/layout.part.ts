import { html, type ReactiveController, type TemplateResult } from 'lit';

import { EVERYTHING } from '../../../shared/domain/query.ts';
import type { ContactGridElement } from '../components/contact-grid/contact-grid.element.ts';
import type { SortChangeEvent } from '../components/contact-grid/sort-change.event.ts';
import type { PageChangeEvent } from '../components/pager/page-change.event.ts';
import { definePager } from '../components/pager/pager.element.ts';
import { ColumnResize } from '../components/view-options/column-resize.ts';
import type { LayoutChooseEvent } from '../components/view-options/layout-choose.event.ts';
import { LayoutSheet } from '../components/view-options/layout-sheet.ts';
import { defineViewOptions } from '../components/view-options/view-options.element.ts';
import { LayoutChangeEvent } from '../layout-change.event.ts';
import {
  layoutFromString,
  layoutToString,
  withWidth,
  type ColumnId,
  type Density,
  type Layout,
} from '../state/layout.ts';
import type { ListController } from '../state/list.controller.ts';
import { PagedRows } from '../state/paged-rows.ts';
import type { RowSource } from '../state/pages.ts';

/**
 * How the reader likes the list: columns, their widths, density, pages (L-26). The host keeps it as a string, or nobody
 * does. Comes shortly after the rows, or with them where a host hands over what it has kept.
 */
export class LayoutPart implements ReactiveController {
  readonly #list: ListController;
  readonly #sheet = new LayoutSheet();
  #text = '';
  #layout: Layout = layoutFromString('');
  #resize: { readonly heads: HTMLElement; readonly by: ColumnResize } | undefined;
  #pages: { readonly all: RowSource; readonly rows: PagedRows } | undefined;

  constructor(list: ListController) {
    defineViewOptions();
    definePager();
    this.#list = list;
    list.host.addController(this);
  }

  hostUpdate(): void {
    const { host } = this.#list;
    const { layout } = host;
    if (layout === this.#text) return;
    this.#text = layout;
    this.#layout = layoutFromString(layout);
    this.#sheet.show(this.#layout);
    host.toggleAttribute('data-paged', this.paged);
  }

  hostUpdated(): void {
    void this.#grid?.updateComplete.then(() => this.#holdHeads());
  }

  hostDisconnected(): void {
    this.#resize?.by.stop();
    this.#resize = undefined;
  }

  /** What the grid wears. */
  get columns(): CSSStyleSheet {
    return this.#sheet.sheet;
  }

  get density(): Density | null {
    return this.#layout.density;
  }

  get paged(): boolean {
    return this.#layout.paged;
  }

  /** The rows as the reader wants to go through them. */
  rowsOf(all: RowSource): RowSource {
    if (!this.paged) return all;
    if (this.#pages?.all !== all) this.#pages = { all, rows: new PagedRows(all) };
    return this.#pages.rows;
  }

  /** Stands at the end of the list bar. */
  renderOptions(): TemplateResult {
    const { host, view, query = EVERYTHING } = this.#list;
    const { filter, sort, descending } = query;
    return html`<ln-view-options
      ?idle=${(this.#list.parts.orders.now?.chosen.count ?? 0) > 0}
      .layout=${this.#layout}
      .kind=${filter === 'trash' ? 'trash' : 'contacts'}
      .sort=${sort}
      .descending=${descending}
      .density=${host.dataset['density'] ?? (view === 'administrator' ? 'compact' : 'comfortable')}
      .widthOf=${this.#widthOf}
      @ln-layout-choose=${this.#onChoose}
      @ln-sort-change=${this.#onSort}
    ></ln-view-options>`;
  }

  /** Stands below the rows of a page. */
  renderPager(): TemplateResult {
    const { page = 0, pages = 1, whole = 0 } = this.#pages?.rows ?? {};
    return html`<ln-pager
      .page=${page}
      .pages=${pages}
      .total=${whole ?? 0}
      @ln-page-change=${this.#onPage}
    ></ln-pager>`;
  }

  get #grid(): ContactGridElement | null {
    return this.#list.host.renderRoot.querySelector('ln-contact-grid');
  }

  /** The heads that are there now: rows may have been away. */
  #holdHeads(): void {
    const heads = this.#grid?.renderRoot.querySelector<HTMLElement>('.heads') ?? undefined;
    if (heads === this.#resize?.heads || !this.#list.host.isConnected) return;
    this.#resize?.by.stop();
    this.#resize = heads && { heads, by: new ColumnResize(heads, this.#resizing) };
  }

  readonly #resizing = {
    onDrag: (column: ColumnId, width: number): void => this.#sheet.size(column, width),
    onDone: (column: ColumnId, width: number | null): void => this.#change(withWidth(this.#layout, column, width)),
    onGiveUp: (): void => this.#sheet.show(this.#layout),
  };

  #change(layout: Layout): void {
    const { host } = this.#list;
    const text = layoutToString(layout);
    if (text === host.layout) return this.#sheet.show(this.#layout);
    host.layout = text;
    host.dispatchEvent(new LayoutChangeEvent({ layout: text }));
  }

  readonly #widthOf = (column: ColumnId): number =>
    this.#grid?.renderRoot.querySelector<HTMLElement>(`.heads > .c-${column}`)?.offsetWidth ?? 0;

  readonly #onChoose = ({ detail }: LayoutChooseEvent): void => this.#change(detail.layout);

  readonly #onSort = ({ detail }: SortChangeEvent): void => this.#list.change(detail);

  /** From its first row. */
  readonly #onPage = ({ detail }: PageChangeEvent): void => {
    const { host } = this.#list;
    if (!this.#pages) return;
    const { all } = this.#pages;
    this.#pages = { all, rows: new PagedRows(all, detail.page) };
    host.requestUpdate();
    this.#grid?.scrollIntoView({ block: 'start' });
  };
}
