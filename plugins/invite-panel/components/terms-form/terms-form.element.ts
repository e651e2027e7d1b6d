import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Invitation } from '../../../../shared/domain/invitation.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { field, select } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { shareCatalogue } from '../../i18n/share/catalogue.ts';
import { checkTerms, DAYS, draftOf, FRESH_TERMS, type TermsDraft } from './terms.ts';
import { TermsCancelEvent, TermsSaveEvent } from './terms-save.event.ts';

/**
 * How long, how often and for whom a link is good (I-20). What is not understood is said at its field and stays as it
 * was typed. Does not know what becomes of it.
 *
 * @element ln-terms-form
 *
 * @fires {TermsSaveEvent} ln-terms-save - Decided.
 * @fires {TermsCancelEvent} ln-terms-cancel - Left as it was.
 */
export class TermsFormElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
        gap: 16px;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  /** Whose terms they are; absent: a new one's. */
  @property({ attribute: false }) invitation: Invitation | null = null;

  @property({ type: Boolean }) busy = false;

  @state() private draft: TermsDraft = FRESH_TERMS;
  @state() private isTried = false;

  readonly #i18n = new I18nController(this, shareCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('invitation') && !this.hasUpdated && this.invitation) this.draft = draftOf(this.invitation);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  override render(): TemplateResult {
    const text = this.#i18n;
    const { draft } = this;
    const { badUses, badDomains } = this.isTried ? checkTerms(draft) : { badUses: false, badDomains: [] };
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${field({
        id: 'days',
        label: text.text('expires'),
        hint: text.text('expiresHint'),
        control: ({ id, describedby }) =>
          select(
            html`<select class="input" id=${id} aria-describedby=${describedby} @change=${this.#typed('days')}>
              ${DAYS.map(
                (days) =>
                  html`<option value=${days} ?selected=${draft.days === String(days)}>
                    ${text.text('afterDays', { count: days })}
                  </option>`,
              )}
              <option value="" ?selected=${draft.days === ''}>${text.text('never')}</option>
            </select>`,
          ),
      })}
      ${field({
        id: 'uses',
        label: text.text('useLimit'),
        note: this.#common.text('optional'),
        hint: text.text('useLimitHint'),
        ...(badUses && { error: text.text('badUses') }),
        control: ({ id, describedby, invalid }) =>
          html`<input
            class="input"
            id=${id}
            inputmode="numeric"
            autocomplete="off"
            aria-describedby=${describedby}
            aria-invalid=${invalid}
            .value=${draft.uses}
            @input=${this.#typed('uses')}
          />`,
      })}
      <div class="wide">
        ${field({
          id: 'domains',
          label: text.text('allowedDomains'),
          note: this.#common.text('optional'),
          hint: text.text('domainsHint'),
          ...(badDomains.length > 0 && {
            error: text.text('badDomains', { count: badDomains.length, domains: text.list(badDomains) }),
          }),
          control: ({ id, describedby, invalid }) =>
            html`<input
              class="input"
              id=${id}
              dir="ltr"
              autocomplete="off"
              spellcheck="false"
              placeholder="hikari.example"
              aria-describedby=${describedby}
              aria-invalid=${invalid}
              .value=${draft.domains}
              @input=${this.#typed('domains')}
            />`,
        })}
      </div>
      <div class="actions wide">
        <button type="submit" class="btn primary" aria-busy=${this.busy} aria-disabled=${this.busy}>
          ${this.busy ? html`<span class="spinner"></span>` : nothing}${text.text(this.invitation ? 'saveLimits' : 'createLink')}
        </button>
        <button type="button" class="btn" @click=${this.#onCancel}>${this.#common.text('cancel')}</button>
      </div>
    </form>`;
  }

  #typed(name: keyof TermsDraft): (event: Event) => void {
    return ({ target }) => {
      this.draft = { ...this.draft, [name]: (target as HTMLInputElement).value };
    };
  }

  readonly #onSubmit = this.guard(async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    this.isTried = true;
    const { terms } = checkTerms(this.draft);
    if (terms) return void this.dispatchEvent(new TermsSaveEvent(terms));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  });

  readonly #onCancel = this.guard(() => this.dispatchEvent(new TermsCancelEvent()));
}

export function defineTermsForm(): void {
  definePrivate('ln-terms-form', TermsFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-terms-form': TermsFormElement;
  }
}
