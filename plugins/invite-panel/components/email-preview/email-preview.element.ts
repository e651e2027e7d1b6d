import { ContextProvider } from '@lit/context';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { BusinessCard } from '../../../../shared/domain/invitation.ts';
import { localeContext } from '../../../../shared/i18n/locale.context.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { emailCatalogue } from '../../i18n/email/catalogue.ts';

const DAY = 86_400_000;

/**
 * What an invitation says to whoever gets it (I-06), in the language it is written in. Knows neither who sends it nor how.
 *
 * @element ln-email-letter
 */
export class EmailLetterElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    css`
      :host {
        display: grid;
        gap: var(--liaison-space-4);
        justify-items: start;
        padding: 20px;
        border: 1px solid var(--liaison-border);
        border-radius: var(--liaison-radius-lg);
        overflow-wrap: anywhere;
      }
      .from {
        display: flex;
        gap: var(--liaison-space-3);
        align-items: center;
      }
      .message {
        white-space: pre-wrap;
        padding-inline-start: var(--liaison-space-3);
        border-inline-start: 3px solid var(--liaison-border);
      }
      .accept {
        padding: 8px 16px;
        border-radius: var(--liaison-radius);
        background: var(--liaison-accent);
        color: var(--liaison-on-accent);
        font-size: var(--liaison-size-sm);
        font-weight: var(--liaison-weight-medium);
      }
    `,
  ];

  @property({ attribute: false }) card?: BusinessCard;
  @property({ attribute: false }) viewerId = '';
  @property({ attribute: false }) message = '';
  @property({ attribute: false }) expiresInDays: number | null = null;
  /** The group it leads to; a contact's wish when empty. */
  @property({ attribute: false }) group = '';

  readonly #i18n = new I18nController(this, emailCatalogue);

  override render(): unknown {
    if (!this.card) return nothing;
    const { name, company, title, photoUrl, lang } = this.card;
    const text = this.#i18n;
    const who = html`<bdi lang=${ifDefined(lang)}>${name}</bdi>`;
    return html`<p class="strong">${text.rich('subject', { name: who, company: html`<bdi>${company}</bdi>` })}</p>
      <div class="from">
        ${avatar({ id: this.viewerId, name, photoUrl, size: 56 })}
        <div>
          <div class="strong">${who}</div>
          <div class="small secondary"><bdi>${company}</bdi>${title ? html` · <bdi>${title}</bdi>` : nothing}</div>
        </div>
      </div>
      <p>
        ${
          this.group
            ? text.rich('letterGroup', { name: who, group: html`<bdi>${this.group}</bdi>` })
            : text.rich('letterAddMe', { name: who })
        }
      </p>
      ${this.message ? html`<p class="message" dir="auto">${this.message}</p>` : nothing}
      <span class="accept">${text.text('letterButton')}</span>
      <p class="tiny muted">${this.#until()}</p>`;
  }

  #until(): string {
    if (this.expiresInDays === null) return this.#i18n.text('letterNever');
    const date = new Date(Date.now() + this.expiresInDays * DAY).toISOString();
    return this.#i18n.text('letterExpires', { date: this.#i18n.date(date) });
  }
}

/**
 * A letter in another language than the reader's: speaks that one to what is in it.
 *
 * @element ln-email-preview
 */
export class EmailPreviewElement extends LiaisonElement {
  /** BCP 47. */
  @property({ attribute: false }) language = 'en';
  @property({ attribute: false }) letter: TemplateResult | undefined;

  readonly #speech = new ContextProvider(this, { context: localeContext, initialValue: { locale: 'en' } });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) this.#speech.setValue({ locale: this.language });
  }

  override render(): TemplateResult {
    return html`<div lang=${this.language}>${this.letter ?? nothing}</div>`;
  }
}

export function defineEmailPreview(): void {
  definePrivate('ln-email-letter', EmailLetterElement);
  definePrivate('ln-email-preview', EmailPreviewElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-email-letter': EmailLetterElement;
    'ln-email-preview': EmailPreviewElement;
  }
}
