import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { ContactSort } from '../../../../shared/domain/query.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { checkbox, segmented } from '../../../../shared/ui/choice/choice.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronDown, columns as columnsIcon } from '../../../../shared/ui/icon/icons.ts';
import { PopoverController } from '../../../../shared/ui/popover/popover.controller.ts';
import { popoverStyles } from '../../../../shared/ui/popover/popover.styles.ts';
import { catalogue, type ListWords } from '../../i18n/catalogue.ts';
import { viewOptionsCatalogue } from '../../i18n/view-options/catalogue.ts';
import {
  AS_DESIGNED,
  columnsOf,
  isFixed,
  layoutToString,
  NARROWEST,
  withHidden,
  withWidth,
  type ColumnId,
  type Density,
  type Layout,
} from '../../state/layout.ts';
import { COLUMNS, startsDescending, type GridKind } from '../contact-grid/columns.ts';
import { SortChangeEvent } from '../contact-grid/sort-change.event.ts';
import { LayoutChooseEvent } from './layout-choose.event.ts';
import { styles } from './view-options.styles.ts';

/** A slider goes no further than most screens have room for; an edge can be dragged beyond. */
const SLIDER_END = 400;

const SORTS: Readonly<Record<GridKind, readonly ContactSort[]>> = {
  contacts: ['name', 'company', 'owner', 'created', 'modified'],
  trash: ['name', 'company', 'purge'],
};

/**
 * How the list looks and in what order it stands: columns and their widths, order, height of rows, pages (L-26). All that
 * can be done to the heads by pointer can be done here without one.
 *
 * @element ln-view-options
 *
 * @fires {LayoutChooseEvent} ln-layout-choose - The reader wants another layout.
 * @fires {SortChangeEvent} ln-sort-change - The reader wants another order.
 */
export class ViewOptionsElement extends LiaisonElement {
  static override styles = [buttonStyles, choiceStyles, fieldStyles, popoverStyles, styles];

  @property({ attribute: false }) layout: Layout = AS_DESIGNED;

  @property() kind: GridKind = 'contacts';

  @property() sort: ContactSort = 'modified';

  @property({ type: Boolean }) descending = false;

  /** What is shown where the reader has not chosen. */
  @property() density: Density = 'compact';

  /** On a narrow screen rows are cards: there are no columns to choose from. */
  @property({ type: Boolean, reflect: true }) cards = false;

  /** How wide a column is on the screen now; 0: it is not there. */
  @property({ attribute: false }) widthOf: (column: ColumnId) => number = () => NARROWEST;

  @query('button') private readonly button!: HTMLButtonElement;
  @query('.popover') private readonly panel!: HTMLElement;

  readonly #i18n = new I18nController(this, viewOptionsCatalogue);
  readonly #list = new I18nController(this, catalogue);
  readonly #popover = new PopoverController(this, {
    parts: () => ({ popover: this.panel, anchor: this.button }),
    onDismiss: () => this.#close(false),
    fit: 'end',
  });

  override focus(): void {
    this.button?.focus();
  }

  override render(): TemplateResult {
    const label = this.#i18n.text('view');
    const { open } = this.#popover;
    return html`
      <button
        type="button"
        class="btn icon quiet small"
        aria-label=${label}
        title=${label}
        aria-haspopup="dialog"
        aria-expanded=${open}
        @click=${this.#onButtonClick}
      >
        ${icon(columnsIcon)}
      </button>
      <div class="popover" popover="manual" role="dialog" aria-label=${label} @keydown=${this.#onKeyDown}>
        ${open ? this.#renderPanel() : nothing}
      </div>
    `;
  }

  #renderPanel(): TemplateResult {
    const i18n = this.#i18n;
    const { layout } = this;
    return html`<div class="parts">
      <fieldset class="columns">
        <legend class="label">${i18n.text('columns')}</legend>
        ${columnsOf(this.kind)
          .filter((column) => !isFixed(column))
          .map((column) => this.#renderColumn(column))}
      </fieldset>
      ${this.#renderSort()}
      <div class="line">
        <span class="label">${i18n.text('density')}</span>
        ${segmented<Density>({
          name: 'density',
          label: i18n.text('density'),
          segments: [
            { value: 'comfortable', label: i18n.text('comfortable') },
            { value: 'compact', label: i18n.text('compact') },
          ],
          value: layout.density ?? this.density,
          onChange: (density) => this.#choose({ ...layout, density }),
        })}
      </div>
      ${checkbox({
        label: i18n.text('paged'),
        hint: i18n.text('pagedHint'),
        checked: layout.paged,
        onChange: (paged) => this.#choose({ ...layout, paged }),
      })}
      ${
        layoutToString(layout)
          ? html`<div class="end">
              <button type="button" class="btn small" @click=${this.#onReset}>${i18n.text('asDesigned')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderColumn(column: ColumnId): TemplateResult {
    const { layout } = this;
    const name = this.#list.text(this.#labelOf(column) as 'columnName');
    const hidden = layout.hidden.includes(column);
    return html`<div class="column">
      ${checkbox({
        label: name,
        checked: !hidden,
        onChange: (shown) => this.#choose(withHidden(layout, column, !shown)),
      })}
      ${
        hidden
          ? nothing
          : html`<input
              type="range"
              class="width"
              min=${NARROWEST}
              max=${SLIDER_END}
              step="8"
              aria-label=${this.#i18n.text('widthOf', { column: name })}
              .value=${live(String(layout.widths[column] ?? Math.round(this.widthOf(column))))}
              @input=${({ target }: Event) =>
                this.#choose(withWidth(this.layout, column, Number((target as HTMLInputElement).value)))}
            />`
      }
    </div>`;
  }

  #renderSort(): TemplateResult {
    const i18n = this.#i18n;
    return html`<div class="line">
        <label class="label" for="sort">${i18n.text('sort')}</label>
        <span class="select">
          <select class="input" id="sort" @change=${this.#onSort}>
            ${SORTS[this.kind].map(
              (sort) =>
                html`<option value=${sort} .selected=${live(sort === this.sort)}>${this.#sortWords(sort)}</option>`,
            )}
          </select>
          ${icon(chevronDown)}
        </span>
      </div>
      <div class="line">
        <span class="label">${i18n.text('direction')}</span>
        ${segmented({
          name: 'direction',
          label: i18n.text('direction'),
          segments: [
            { value: 'ascending', label: i18n.text('ascending') },
            { value: 'descending', label: i18n.text('descending') },
          ],
          value: this.descending ? 'descending' : 'ascending',
          onChange: (direction) => this.#sortBy(this.sort, direction === 'descending'),
        })}
      </div>`;
  }

  #labelOf(column: ColumnId): keyof ListWords {
    return COLUMNS[this.kind].find(({ className }) => className === `c-${column}`)?.label ?? 'columnName';
  }

  #sortWords(sort: ContactSort): string {
    const label = COLUMNS[this.kind].find((column) => column.sort === sort)?.label;
    return label ? this.#list.text(label as 'columnName') : this.#i18n.text('created');
  }

  #choose(layout: Layout): void {
    this.dispatchEvent(new LayoutChooseEvent({ layout }));
  }

  #sortBy(sort: ContactSort, descending: boolean): void {
    this.dispatchEvent(new SortChangeEvent({ sort, descending }));
  }

  #focusFirst(): void {
    this.panel.querySelector<HTMLElement>(this.cards ? 'select' : 'input')?.focus();
  }

  #close(refocus: boolean): void {
    this.#popover.hide();
    this.requestUpdate();
    if (refocus) this.button.focus();
  }

  readonly #onButtonClick = this.guard(async () => {
    if (this.#popover.open) return this.#close(true);
    this.cards = this.widthOf('name') === 0;
    this.#popover.show();
    this.requestUpdate();
    await this.updateComplete;
    this.#focusFirst();
  });

  readonly #onSort = ({ target }: Event): void => {
    const sort = (target as HTMLSelectElement).value as ContactSort;
    this.#sortBy(sort, startsDescending(sort));
  };

  readonly #onReset = (): void => {
    this.#choose(AS_DESIGNED);
    this.#focusFirst();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close(true);
  };
}

export function defineViewOptions(): void {
  definePrivate('ln-view-options', ViewOptionsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-view-options': ViewOptionsElement;
  }
}
