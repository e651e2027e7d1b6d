import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { ContactRow } from '../../../../shared/domain/contact.ts';
import type { ContactId } from '../../../../shared/domain/ids.ts';
import type { ContactSort } from '../../../../shared/domain/query.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { arrowDown, arrowUp } from '../../../../shared/ui/icon/icons.ts';
import { faceStyles } from '../../../../shared/ui/avatar/face.styles.ts';
import { checkboxStyles } from '../../../../shared/ui/choice/checkbox.styles.ts';
import { typeBadgeStyles } from '../../../../shared/ui/badge/type-badge.styles.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import type { RowSource, RowState } from '../../state/pages.ts';
import type { Chosen } from './chosen.ts';
import { COLUMNS, startsDescending, type Column, type GridKind } from './columns.ts';
import { styles } from './contact-grid.styles.ts';
import { ContactSlot, type ContactSlotSource } from './row-slot.ts';
import { rowText, rowWords, type RowText, type RowWords } from './row-text.ts';
import { RowWindow, type RowWindowSize } from './row-window.ts';
import { RowsRetryEvent } from './rows-retry.event.ts';
import { SelectChangeEvent, type SelectChange } from './select-change.event.ts';
import { SortChangeEvent } from './sort-change.event.ts';

const loadScale = (): Promise<typeof import('./scroll-scale.ts')> =>
  lazy('scale', () => import(/* webpackChunkName: "scale" */ './scroll-scale.ts'));

/** Frames to draw before it is known how many rows there are: more than any screen holds. */
const FRAMES = 60;

/**
 * The rows of contacts under their heads, a million as well as ten, one tab stop for all of them (L-20, L-25).
 *
 * Knows nothing of where rows come from: it asks its `rows` for those in view. Lit draws the heads; the rows are drawn by
 * hand through `RowWindow`, in the scroll event.
 *
 * @element ln-contact-grid
 *
 * @fires {ContactOpenEvent} liaison-contact-open - The reader chose a row, by pointer or Enter. Fired from the row.
 * @fires {SortChangeEvent} ln-sort-change - The reader wants another order.
 * @fires {SelectChangeEvent} ln-select-change - The reader selected rows, or took them out (L-07).
 * @fires {RowsRetryEvent} ln-rows-retry - The reader chose a row that could not be loaded.
 */
export class ContactGridElement extends LiaisonElement implements ContactSlotSource {
  static override styles = [faceStyles, typeBadgeStyles, checkboxStyles, styles];

  /** The rows; null: not known yet, frames are drawn. */
  @property({ attribute: false }) rows: RowSource | null = null;

  /** `rows.version`: what is in the rows has changed. */
  @property({ type: Number }) version = 0;

  @property() kind: GridKind = 'contacts';

  @property() sort: ContactSort = 'modified';

  @property({ type: Boolean }) descending = false;

  /** The contact whose window is open. */
  @property({ attribute: false }) openId: ContactId | null = null;

  /** What is selected; null: nothing can be. */
  @property({ attribute: false }) selection: Chosen | null = null;

  /** Contacts saved just now. */
  @property({ attribute: false }) fresh: ReadonlySet<ContactId> = new Set();

  /** Frames are drawn in place of what is not known; until then nothing is. */
  @property({ type: Boolean }) framed = false;

  @property({ type: Boolean }) busy = false;

  /** All rows stand in the document and the page around scrolls, instead of the list (the paged mode). */
  @property({ type: Boolean, reflect: true }) paged = false;

  /** The reader's own columns. */
  @property({ attribute: false }) columns: CSSStyleSheet | null = null;

  @query('.scroller') private readonly scroller!: HTMLElement;
  @query('.canvas') private readonly canvas!: HTMLElement;
  @query('.probe') private readonly probe!: HTMLElement;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #observer = new ResizeObserver(() => this.#measure());
  #window: RowWindow<ContactId> | undefined;
  /** As it was measured last; undefined: it has to be. */
  #size: RowWindowSize | undefined;
  #texts = new WeakMap<ContactRow, RowText>();
  #words: RowWords = rowWords(this.#i18n);
  #spoken = '';
  /** The keyboard is among the heads, not in the rows. */
  #inHeads = false;

  /** How far down the reader is, to be given back to `place` on a return. */
  get place(): number {
    return this.#window?.place ?? 0;
  }

  set place(place: number) {
    this.#window?.goTo(place);
  }

  get words(): RowWords {
    return this.#words;
  }

  get first(): number {
    return this.rows?.first ?? 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#window?.leave();
  }

  /** Puts the keyboard into the list, where it was last. */
  override focus(options?: FocusOptions): void {
    this.#window?.activeElement.focus({ preventScroll: !this.paged, ...options });
  }

  at(index: number): RowState {
    return this.rows?.at(index) ?? 'waiting';
  }

  isChosen(id: ContactId): boolean | null {
    return this.selection?.has(id) ?? null;
  }

  textOf(row: ContactRow): RowText {
    let text = this.#texts.get(row);
    if (!text) this.#texts.set(row, (text = rowText(row, this.#i18n, Date.now())));
    return text;
  }

  override render(): TemplateResult {
    const text = this.#i18n;
    const total = this.rows?.whole ?? this.rows?.total ?? null;
    return html`
      <div
        class="grid ${this.kind} ${this.selection ? 'selectable' : ''}"
        role="grid"
        aria-multiselectable=${this.selection ? 'true' : nothing}
        aria-label=${text.text(this.kind === 'trash' ? 'gridTrash' : 'gridContacts')}
        aria-rowcount=${total === null ? -1 : total + 1}
        aria-busy=${this.busy}
        @keydown=${this.#onKeyDown}
        @click=${this.#onClick}
        @focusin=${this.#onFocusIn}
        @pointerover=${this.#onPointerOver}
      >
        <div class="scroller" role="presentation" @scroll=${this.#onScroll}>
          <div class="probe" aria-hidden="true"></div>
          <div class="head" role="rowgroup">
            <div class="row heads" role="row" aria-rowindex="1">
              ${this.#renderAll(total)}${COLUMNS[this.kind].map(this.#renderHead)}
            </div>
          </div>
          <div class="canvas" role="rowgroup"></div>
        </div>
      </div>
    `;
  }

  /** Selects all that are loaded, or nothing; the list bar offers the rest (L-21). */
  #renderAll(total: number | null): TemplateResult | typeof nothing {
    if (!this.selection) return nothing;
    const { count } = this.selection;
    return html`<div class="cell c-check" role="columnheader">
      <input
        type="checkbox"
        class="checkbox all"
        tabindex="-1"
        aria-label=${this.#i18n.text('selectLoaded')}
        .checked=${live(count > 0)}
        .indeterminate=${live(count > 0 && count !== total)}
        @change=${this.#onAllChange}
      />
    </div>`;
  }

  readonly #renderHead = ({ className, label, sort }: Column, at: number): TemplateResult => {
    const words = this.#i18n.text(label as 'columnName');
    const current = sort !== undefined && sort === this.sort;
    const order = current ? (this.descending ? 'descending' : 'ascending') : sort ? 'none' : nothing;
    return html`<div class="cell ${className}" role="columnheader" aria-sort=${order}>
      ${
        sort
          ? html`<button type="button" class="sort" tabindex="-1" data-at=${at} data-sort=${sort}>
              ${words}${current ? icon(this.descending ? arrowDown : arrowUp, { size: 12 }) : nothing}
            </button>`
          : words
      }
    </div>`;
  };

  protected override firstUpdated(): void {
    this.#window = new RowWindow<ContactId>({
      scroller: this.scroller,
      canvas: this.canvas,
      createSlot: () => new ContactSlot(this),
      keyAt: (index) => this.#rowAt(index)?.id,
      indexOf: (id) => this.rows?.indexOf(id),
      onTooLong: this.#onTooLong,
      onDraw: (first, end) => this.rows?.want(first, end),
    });
    this.#observe();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { locale } = this.#i18n;
    const words = rowWords(this.#i18n);
    if (locale !== this.#spoken || words.waiting !== this.#words.waiting) {
      this.#spoken = locale;
      this.#words = words;
      this.#texts = new WeakMap();
      this.#size = undefined;
    }
    if (changed.has('columns')) this.#dress(changed.get('columns') ?? null);
    if (changed.has('kind') || changed.has('paged')) this.#size = undefined;
    this.#fit();
    if (changed.has('rows')) this.#window?.reset();
    this.#window?.refresh();
  }

  #dress(before: CSSStyleSheet | null): void {
    const root = this.renderRoot as ShadowRoot;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== before);
    root.adoptedStyleSheets = this.columns ? [...others, this.columns] : others;
  }

  #observe(): void {
    this.#observer.observe(this.scroller);
    this.#observer.observe(this.probe);
  }

  /** Once a change of size, density or words; never in a scroll, nor where only rows come, go or are selected. */
  #measure(): void {
    const viewport = this.scroller.clientHeight - this.canvas.offsetTop;
    const rowHeight = Math.ceil(this.probe.getBoundingClientRect().height);
    if (rowHeight > 0 && (viewport > 0 || this.paged)) this.#resize({ rows: 0, rowHeight, viewport });
    else this.#window?.leave();
  }

  /** To measure lays the page out; what is known is used again. */
  #fit(): void {
    if (!this.#size) this.#measure();
    else if (this.#size.rows !== this.#rowsIn(this.#size)) this.#resize(this.#size);
  }

  #resize(room: RowWindowSize): void {
    const size = { ...room, rows: this.#rowsIn(room) };
    this.#size = size;
    this.#window?.resize(this.paged ? { ...size, viewport: size.rows * size.rowHeight } : size);
  }

  #rowsIn({ rowHeight, viewport }: RowWindowSize): number {
    const inView = this.paged ? FRAMES : Math.min(FRAMES, Math.floor(viewport / rowHeight));
    return this.rows?.total ?? (this.framed ? inView : 0);
  }

  #rowAt(index: number): ContactRow | undefined {
    const row = this.at(index);
    return typeof row === 'string' ? undefined : row;
  }

  readonly #onTooLong = this.guard(async () => {
    const { ScaledPlace } = await loadScale();
    this.#window?.standBy(new ScaledPlace());
  });

  readonly #onScroll = (): void => this.#window?.onScroll();

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const head = target.closest<HTMLElement>('.sort');
    if (head) return this.#sortBy(head.dataset['sort'] as ContactSort);
    const row = this.#rowOf(target);
    if (row === undefined) return;
    if (this.selection && (event.shiftKey || target.closest('.c-check'))) return this.#onCheck(row, event.shiftKey);
    if (!getSelection()?.isCollapsed) return;
    this.#goTo(row);
    this.#open(row);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#window) return;
    const handled = this.#inHeads ? this.#moveInHeads(event) : this.#moveInRows(event);
    if (handled) event.preventDefault();
  };

  #moveInRows({ key, shiftKey }: KeyboardEvent): boolean {
    const rows = this.#window;
    if (!rows) return false;
    const { active, rowsInView } = rows;
    if (this.selection && key === ' ') return this.#choose(active, shiftKey);
    if (this.selection && shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      return this.#stretch(active, key === 'ArrowDown' ? 1 : -1);
    }
    switch (key) {
      case 'ArrowDown':
        return this.#goTo(active + 1);
      case 'ArrowUp':
        return active === 0 ? this.#goToHead(0) : this.#goTo(active - 1);
      case 'PageDown':
        return this.#goTo(active + rowsInView);
      case 'PageUp':
        return this.#goTo(active - rowsInView);
      case 'Home':
        return this.#goTo(0);
      case 'End':
        return this.#goTo(Infinity);
      case 'Enter':
        this.#open(active);
        return true;
      default:
        return false;
    }
  }

  #moveInHeads({ key, target }: KeyboardEvent): boolean {
    const heads = this.#heads();
    const at = heads.indexOf(target as HTMLElement);
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        return this.#goToHead(at + (key === forward ? 1 : -1));
      case 'Home':
        return this.#goToHead(0);
      case 'End':
        return this.#goToHead(heads.length - 1);
      case 'ArrowDown':
      case 'PageDown':
        return this.#goTo(this.#window?.active ?? 0);
      default:
        return false;
    }
  }

  /** Selects a row or takes it out; `ranged`: all from the row that was chosen last. */
  #choose(at: number, ranged: boolean): boolean {
    this.#select({ kind: ranged ? 'range' : 'row', at });
    return true;
  }

  /** Shift and an arrow: the row that the keyboard comes to is selected too. */
  #stretch(from: number, step: 1 | -1): boolean {
    const to = Math.min(Math.max(from + step, 0), (this.rows?.total ?? 1) - 1);
    this.#goTo(to);
    this.#select({ kind: 'stretch', from, to });
    return true;
  }

  #select(change: SelectChange): void {
    this.dispatchEvent(new SelectChangeEvent(change));
  }

  #onCheck(row: number, ranged: boolean): void {
    getSelection()?.removeAllRanges();
    this.#goTo(row);
    this.#choose(row, ranged);
    // The press has turned the box; what is selected decides what it shows.
    this.requestUpdate();
  }

  readonly #onAllChange = ({ target }: Event): void =>
    this.#select({ kind: 'loaded', on: (target as HTMLInputElement).checked });

  #heads(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.sort, .all')].filter((head) => head.checkVisibility());
  }

  #goToHead(at: number): boolean {
    this.#heads().at(Math.max(0, at))?.focus({ preventScroll: true });
    return true;
  }

  #goTo(row: number): boolean {
    const last = (this.rows?.total ?? 0) - 1;
    if (last < 0) return false;
    this.#window?.activate(Math.min(row, last));
    this.focus();
    return true;
  }

  #open(index: number): void {
    const row = this.at(index);
    if (row === 'failed') this.dispatchEvent(new RowsRetryEvent());
    if (typeof row === 'string') return;
    const element = this.#window?.elementOf(index);
    element?.dispatchEvent(new ContactOpenEvent({ id: row.id, rect: element.getBoundingClientRect() }));
  }

  #sortBy(sort: ContactSort): void {
    const descending = sort === this.sort ? !this.descending : startsDescending(sort);
    this.dispatchEvent(new SortChangeEvent({ sort, descending }));
  }

  /** One tab stop: the head that the keyboard went to, else the active row. */
  readonly #onFocusIn = ({ target }: FocusEvent): void => {
    const head = (target as Element).closest<HTMLElement>('.sort, .all');
    this.#inHeads = head !== null;
    for (const other of this.#heads()) other.tabIndex = other === head ? 0 : -1;
    const row = this.#window?.activeElement;
    if (row) row.tabIndex = head ? -1 : 0;
    if (target === row) this.#window?.reveal(this.#window.active);
  };

  /** What is cut by its column stands whole in a tooltip, made when it is asked for. */
  readonly #onPointerOver = ({ target }: PointerEvent): void => {
    const text = (target as Element).closest<HTMLElement>('.cut, .tag');
    if (text && text.scrollWidth > text.clientWidth) text.title = text.textContent;
    else text?.removeAttribute('title');
  };

  #rowOf(target: Element): number | undefined {
    const index = target.closest('.canvas > .row')?.getAttribute('aria-rowindex');
    return index ? Number(index) - 2 - this.first : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-grid': ContactGridElement;
  }
}
