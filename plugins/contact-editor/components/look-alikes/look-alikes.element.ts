import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import { problemsOf, tidied } from '../../../../shared/domain/contact-check.ts';
import type { Contact, ContactFields, ContactRow, Phone } from '../../../../shared/domain/contact.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import { AfterPauseController } from '../../state/after-pause.controller.ts';
import type { PhoneSense } from '../../state/phone-check.ts';

type Reach = Pick<ContactFields, 'phones' | 'emails'>;

/** Named in one line; the rest are counted. */
const SHOWN = 3;

/**
 * Contacts that have a phone or an e-mail already which is being written just now, each a way to it (E-11). Silent when there
 * are none, and when the host cannot tell.
 *
 * @element ln-look-alikes
 *
 * @fires {ContactOpenEvent} liaison-contact-open - The reader wants to see one of them.
 */
export class LookAlikesElement extends LiaisonElement {
  static override styles = [
    bannerStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      .banner {
        margin-block-start: var(--liaison-space-4);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--liaison-space-3);
      }
      .aside {
        color: var(--liaison-text-muted);
      }
    `,
  ];

  /** The contact that is edited, which is like itself; null for a new one. */
  @property({ attribute: false }) contact: Contact | null = null;
  @property({ attribute: false }) fields!: ContactFields;
  @property({ attribute: false }) contacts?: ContactPort | undefined;
  /** So that a number is found however it is written. */
  @property({ attribute: false }) phones?: PhoneSense | undefined;
  /** Numbers are understood from now on. */
  @property({ type: Boolean }) understands = false;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(formCatalogue);
  readonly #alike = new AfterPauseController<Reach, readonly ContactRow[]>(this, {
    ask: (reach, signal) => this.contacts?.lookAlikes(reach, { signal }),
    none: [],
    pause: 400,
  });

  override render(): unknown {
    const alike = this.#alike.answer.filter(({ id }) => id !== this.contact?.id);
    return html`<div role="status">${alike.length > 0 ? this.#banner(alike) : nothing}</div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('fields') && !changed.has('understands')) return;
    const reach = this.#written;
    if (reach.phones.length + reach.emails.length > 0) this.#alike.about(reach);
    else this.#alike.forget();
  }

  #banner(alike: readonly ContactRow[]): TemplateResult {
    const count = alike.length;
    return banner({
      kind: 'info',
      text: html`${this.#words.text('lookAlike', { count })}
        <ul role="list">
          ${alike.slice(0, SHOWN).map((row) => html`<li>${this.#way(row)}</li>`)}
          ${count > SHOWN ? html`<li>${this.#words.text('lookAlikeMore', { count: count - SHOWN })}</li>` : nothing}
        </ul>`,
    });
  }

  #way({ id, displayName, company, lang }: ContactRow): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new ContactOpenEvent({ id }))}>
        <bdi lang=${ifDefined(lang)}>${displayName}</bdi>
      </button>
      ${company ? html`<bdi class="aside" lang=${ifDefined(lang)}>${company}</bdi>` : nothing}`;
  }

  /** What is new and can be searched for: half a number is nobody's. */
  get #written(): Reach {
    const { phones, emails } = tidied(this.fields);
    const wrong = new Set(problemsOf({ ...this.fields, phones, emails }, CHECK).map(({ field }) => field));
    const known = new Set([...(this.contact?.phones ?? []), ...(this.contact?.emails ?? [])].map(textOf));
    const isNew = (entry: Parameters<typeof textOf>[0]): boolean => !known.has(textOf(entry));
    return {
      phones: phones
        .filter((phone, at) => isNew(phone) && !wrong.has(`phones.${at}.number`) && digits(phone) >= 5)
        .flatMap((phone) => this.#spellings(phone)),
      emails: emails.filter((email, at) => isNew(email) && !wrong.has(`emails.${at}.address`)),
    };
  }

  #spellings(phone: Phone): readonly Phone[] {
    const reading = this.phones?.read(phone.number);
    if (!reading?.ok) return [phone];
    return [phone.number, reading.e164, reading.national].map((number) => ({ ...phone, number }));
  }
}

const CHECK = { type: 'line', unit: 'grapheme' } as const;

const textOf = (entry: { readonly number: string } | { readonly address: string }): string =>
  'number' in entry ? entry.number : entry.address;

const digits = ({ number }: { readonly number: string }): number => number.match(/\p{Nd}/gu)?.length ?? 0;

export function defineLookAlikes(): void {
  definePrivate('ln-look-alikes', LookAlikesElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-look-alikes': LookAlikesElement;
  }
}
