import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronEnd, chevronStart } from '../../../../shared/ui/icon/icons.ts';
import { viewOptionsCatalogue, type ViewOptionsWords } from '../../i18n/view-options/catalogue.ts';
import { ROWS_A_PAGE } from '../../state/paged-rows.ts';
import { PageChangeEvent } from './page-change.event.ts';

/**
 * Which rows of how many are shown, and the way to others, where the list is read page by page.
 *
 * @element ln-pager
 *
 * @fires {PageChangeEvent} ln-page-change - The reader wants another page.
 */
export class PagerElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: var(--liaison-space-2);
        align-items: center;
        justify-content: flex-end;
        padding-block: var(--liaison-space-2);
        color: var(--liaison-text-secondary);
        font-size: var(--liaison-size-sm);
      }
      .rows {
        margin-inline-end: auto;
        padding-inline-start: 12px;
      }
      label {
        display: flex;
        gap: var(--liaison-space-2);
        align-items: center;
      }
      .page {
        inline-size: 5.5em;
      }
    `,
  ];

  @property({ type: Number }) page = 0;
  @property({ type: Number }) pages = 1;

  /** Rows in all pages. */
  @property({ type: Number }) total = 0;

  readonly #i18n = new I18nController(this, viewOptionsCatalogue);

  override render(): TemplateResult {
    const i18n = this.#i18n;
    const { page, pages, total } = this;
    const from = page * ROWS_A_PAGE;
    return html`<nav aria-label=${i18n.text('pages')}>
      <span class="rows figures" role="status"
        >${i18n.text('rowsOf', {
          from: i18n.number(Math.min(from + 1, total)),
          to: i18n.number(Math.min(from + ROWS_A_PAGE, total)),
          count: i18n.number(total),
        })}</span
      >
      ${this.#button('previousPage', chevronStart, page > 0 ? page - 1 : null)}
      <label>
        ${i18n.text('page')}
        <input
          class="input page"
          type="number"
          inputmode="numeric"
          min="1"
          max=${pages}
          .value=${live(String(page + 1))}
          @change=${this.#onPage}
        />
        <span class="figures">/ ${i18n.number(pages)}</span>
      </label>
      ${this.#button('nextPage', chevronEnd, page < pages - 1 ? page + 1 : null)}
    </nav>`;
  }

  /** At an end it stays where it is and can be reached, so that the keyboard does not fall out of the pages. */
  #button(
    label: keyof ViewOptionsWords & ('previousPage' | 'nextPage'),
    glyph: Icon,
    to: number | null,
  ): TemplateResult {
    const words = this.#i18n.text(label);
    return html`<button
      type="button"
      class="btn icon small"
      aria-label=${words}
      title=${words}
      aria-disabled=${to === null ? 'true' : 'false'}
      @click=${() => to !== null && this.#go(to)}
    >
      ${icon(glyph)}
    </button>`;
  }

  #go(page: number): void {
    this.dispatchEvent(new PageChangeEvent({ page }));
  }

  readonly #onPage = ({ target }: Event): void => {
    const wanted = Math.round((target as HTMLInputElement).valueAsNumber);
    const page = Number.isFinite(wanted) ? Math.min(Math.max(wanted, 1), this.pages) - 1 : this.page;
    if (page === this.page) this.requestUpdate();
    else this.#go(page);
  };
}

export function definePager(): void {
  definePrivate('ln-pager', PagerElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-pager': PagerElement;
  }
}
