import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query as find, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { Session } from '../../../../shared/domain/policy.ts';
import { EVERYTHING, type ContactQuery } from '../../../../shared/domain/query.ts';
import { criteriaOf, withoutCriteria, withoutCriterion, type Criterion } from '../../../../shared/domain/criteria.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { chipStyles } from '../../../../shared/ui/chip/chip.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronDown, close, search } from '../../../../shared/ui/icon/icons.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { besideCatalogue } from '../../i18n/beside/catalogue.ts';
import type { People } from '../../state/people.controller.ts';
import type { DetailsSearchEvent } from '../search-details/details-search.event.ts';
import { criteriaChips } from './criteria.ts';
import { SearchChangeEvent } from './search-change.event.ts';
import { SearchLeaveEvent } from './search-leave.event.ts';

/** The search follows the typing when it pauses for so long. */
const TYPING_PAUSE = 250;

const loadDetails = (): Promise<unknown> =>
  lazy('details', () => import(/* webpackChunkName: "details" */ '../search-details/search-details.element.ts'));

/**
 * The search field with *Details* beside it, when it is revealed, and the active criteria as chips (L-03, L-04). Does not
 * search: it says what for.
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
        display: flex;
        gap: var(--liaison-space-2);
        padding-block-start: var(--liaison-space-3);
      }
      .search > .with-icon {
        flex: 1;
        min-inline-size: 0;
      }
      .search > .btn > .glyph:last-child {
        transition: rotate var(--liaison-motion-fast);
      }
      .search > [aria-expanded='true'] > .glyph:last-child {
        rotate: 180deg;
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

  /** Who is who among the members that the query mentions. */
  @property({ attribute: false }) people!: People;

  /** What the host can search by, and whom in. */
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) directory: DirectoryPort | undefined;

  /** The advanced search is open. */
  @state() private detailed = false;

  @find('input') private readonly field!: HTMLInputElement | null;
  @find('.details-toggle') private readonly detailsToggle!: HTMLElement | null;

  readonly #i18n = new I18nController(this, besideCatalogue);
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
      ${this.revealed && this.detailed ? this.#renderDetails() : nothing}
      ${
        chips.length > 0
          ? criteriaChips(this.#i18n, this.#common, {
              criteria: chips,
              people: this.people,
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
      <button
        type="button"
        class="btn details-toggle"
        aria-expanded=${this.detailed}
        aria-controls="details"
        @pointerenter=${loadDetails}
        @click=${this.#onDetailsToggle}
      >
        ${text.text('details')}${icon(chevronDown)}
      </button>
    </div>`;
  }

  #renderDetails(): TemplateResult {
    return html`<ln-search-details
      id="details"
      .query=${this.query}
      .session=${this.session}
      .directory=${this.directory}
      .people=${this.people}
      @ln-details-search=${this.#onDetailsSearch}
      @keydown=${this.#onDetailsKeyDown}
    ></ln-search-details>`;
  }

  #closeDetails(): void {
    this.detailed = false;
    this.detailsToggle?.focus();
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

  readonly #onDetailsToggle = this.guard(async () => {
    if (this.detailed) return this.#closeDetails();
    await loadDetails();
    this.detailed = true;
  });

  /** After *Search* the chips say what is searched for, and the room is the rows'. */
  readonly #onDetailsSearch = ({ detail }: DetailsSearchEvent): void => {
    this.#say(detail.criteria);
    if (detail.done) this.#closeDetails();
  };

  readonly #onDetailsKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.stopPropagation();
    this.#closeDetails();
  };

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

export function defineContactSearch(): void {
  definePrivate('ln-contact-search', ContactSearchElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-search': ContactSearchElement;
  }
}
