import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query as find } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import {
  criteriaOf,
  EVERYTHING,
  withoutCriteria,
  withoutCriterion,
  type ContactQuery,
  type Criterion,
} from '../../../../shared/domain/query.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { chipStyles } from '../../../../shared/ui/chip/chip.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { close, search } from '../../../../shared/ui/icon/icons.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { criteriaChips, type NameOf } from './criteria.ts';
import { SearchChangeEvent } from './search-change.event.ts';
import { SearchLeaveEvent } from './search-leave.event.ts';

/** The search follows the typing when it pauses for so long. */
const TYPING_PAUSE = 250;

/**
 * The search field, when it is revealed, and the active criteria as chips (L-03, L-04). Does not search: it says what for.
 *
 * @element ln-contact-search
 *
 * @fires {SearchChangeEvent} ln-search-change - Other criteria, when the typing pauses or at once.
 * @fires {SearchLeaveEvent} ln-search-leave - ↓ goes on to the rows, Esc in an empty field leaves.
 */
export class ContactSearchElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    chipStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      .search {
        padding-block-start: var(--liaison-space-3);
      }
      .search .input {
        padding-inline-end: 40px;
      }
      .search .clear {
        position: absolute;
        inset-block-start: 50%;
        inset-inline-end: 3px;
        translate: 0 -50%;
      }
      .criteria {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        padding-block-start: 10px;
        font-size: var(--liaison-size-sm);
      }
      .criteria > .link {
        margin-inline-start: 4px;
      }
    `,
  ];

  @property({ attribute: false }) query: ContactQuery = EVERYTHING;

  /** The field is shown, not only the chips. */
  @property({ type: Boolean }) revealed = false;

  @property({ attribute: false }) nameOf: NameOf = () => undefined;

  @find('input') private readonly field!: HTMLInputElement | null;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTyping();
  }

  /** Puts the keyboard into the field, as soon as it is there. */
  override focus(): void {
    void this.updateComplete.then(() => this.field?.select());
  }

  override render(): TemplateResult {
    const chips = criteriaOf(this.query).filter(({ kind }) => kind !== 'text');
    return html`
      ${this.revealed ? this.#renderField() : nothing}
      ${
        chips.length > 0
          ? criteriaChips(this.#i18n, this.#common, {
              criteria: chips,
              nameOf: this.nameOf,
              onRemove: this.#onRemove,
              onReset: this.#onReset,
            })
          : nothing
      }
    `;
  }

  #renderField(): TemplateResult {
    const text = this.#i18n;
    const typed = this.#typing === undefined ? this.query.text : (this.field?.value ?? this.query.text);
    return html`<div class="search" role="search">
      <span class="with-icon">
        ${icon(search)}
        <input
          class="input"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          aria-label=${text.text('searchByName')}
          placeholder=${text.text('searchByName')}
          .value=${live(typed)}
          @input=${this.#onInput}
          @keydown=${this.#onKeyDown}
        />
        ${
          this.query.text
            ? html`<button
                type="button"
                class="btn icon quiet small clear"
                aria-label=${text.text('clearSearch')}
                title=${text.text('clearSearch')}
                @click=${this.#onClear}
              >
                ${icon(close)}
              </button>`
            : nothing
        }
      </span>
    </div>`;
  }

  #search(): void {
    this.#stopTyping();
    const text = this.field?.value.trim() ?? '';
    if (text !== this.query.text) this.#say({ text });
  }

  #say(changes: Partial<ContactQuery>): void {
    this.dispatchEvent(new SearchChangeEvent(changes));
  }

  #stopTyping(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), TYPING_PAUSE);
  };

  readonly #onClear = (): void => {
    if (this.field) this.field.value = '';
    this.#search();
    this.field?.focus();
  };

  readonly #onRemove = (criterion: Criterion): void => this.#say(withoutCriterion(this.query, criterion));

  readonly #onReset = (): void => this.#say(withoutCriteria(this.query));

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    switch (event.key) {
      case 'Enter':
        this.#search();
        return;
      case 'ArrowDown':
        this.dispatchEvent(new SearchLeaveEvent({ to: 'rows' }));
        break;
      case 'Escape':
        if (this.field?.value) this.#onClear();
        else this.dispatchEvent(new SearchLeaveEvent({ to: 'button' }));
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

definePrivate('ln-contact-search', ContactSearchElement);

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-search': ContactSearchElement;
  }
}
