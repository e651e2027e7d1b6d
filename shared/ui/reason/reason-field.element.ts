import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { I18nController } from '../../i18n/i18n.controller.ts';
import { LiaisonElement } from '../base/liaison.element.ts';
import { definePrivate } from '../define.ts';
import { field } from '../field/field.ts';
import { fieldStyles } from '../field/field.styles.ts';
import { reasonCatalogue } from '../../i18n/reason/catalogue.ts';
import { ReasonChangeEvent } from './reason-change.event.ts';
import { ReasonGiveEvent } from './reason-give.event.ts';

/**
 * Where the company wants to know why: one line, asked for in the foot beside the button it is for (P28). Takes the focus
 * when it appears. Knows nothing of what is changed.
 *
 * @element ln-reason-field
 *
 * @fires {ReasonChangeEvent} ln-reason-change - Something was written.
 * @fires {ReasonGiveEvent} ln-reason-give - Enter was pressed.
 */
export class ReasonFieldElement extends LiaisonElement {
  static override styles = [
    fieldStyles,
    css`
      :host {
        display: block;
        flex: 1;
      }
    `,
  ];

  @property() value = '';
  /** It was asked for in vain. */
  @property({ type: Boolean }) missing = false;

  readonly #i18n = new I18nController(this, reasonCatalogue);

  override render(): TemplateResult {
    return field({
      id: 'reason',
      label: this.#i18n.text('reasonLabel'),
      hint: this.#i18n.text('reasonHint'),
      error: this.missing ? this.#i18n.text('reasonMissing') : undefined,
      control: ({ id, describedby, invalid }) =>
        html`<input
          class="input"
          id=${id}
          dir="auto"
          autocomplete="off"
          aria-describedby=${describedby}
          aria-invalid=${invalid}
          .value=${live(this.value)}
          @input=${this.#onInput}
          @keydown=${this.#onKeyDown}
        />`,
    });
  }

  protected override firstUpdated(): void {
    this.#input?.focus();
  }

  protected override updated(): void {
    if (this.missing) this.#input?.focus();
  }

  get #input(): HTMLElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #onInput = ({ target }: Event): void => {
    this.dispatchEvent(new ReasonChangeEvent({ reason: (target as HTMLInputElement).value }));
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new ReasonGiveEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-reason-field': ReasonFieldElement;
  }
}

export function defineReasonField(): void {
  definePrivate('ln-reason-field', ReasonFieldElement);
}
