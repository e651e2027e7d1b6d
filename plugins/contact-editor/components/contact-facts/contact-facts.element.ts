import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import { SYNCED_FIELDS, type Contact } from '../../../../shared/domain/contact.ts';
import { emailHref, linkHref, phoneHref, websiteHref } from '../../../../shared/domain/safe-href.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { badge, tag } from '../../../../shared/ui/badge/badge.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { ADDRESS_LABELS, DATE_LABELS, EMAIL_LABELS, PHONE_LABELS, SOCIAL_LABELS } from '../labels.ts';
import { styles } from './contact-facts.styles.ts';

/**
 * Everything known about a contact, one line a fact; what is empty is left out (E-01). Knows nothing of who may see it.
 *
 * Phones, e-mails and links can be followed when they lead where they say (P22); else they are text.
 *
 * @element ln-contact-facts
 */
export class ContactFactsElement extends LiaisonElement {
  static override styles = [badgeStyles, styles];

  @property({ attribute: false }) contact!: Contact;

  readonly #i18n = new I18nController(this, catalogue);

  override render(): TemplateResult {
    return html`<dl>${this.#facts(this.contact)}</dl>`;
  }

  #facts(contact: Contact): readonly unknown[] {
    const i18n = this.#i18n;
    return [
      contact.phones.map((phone) =>
        fact(i18n.text(PHONE_LABELS[phone.kind]), this.#followed(phoneHref(phone.number), phone.number, phone.primary)),
      ),
      contact.emails.map((email) =>
        fact(
          email.kind === 'work' ? i18n.text('email') : i18n.text(EMAIL_LABELS[email.kind]),
          this.#followed(emailHref(email.address), email.address, email.primary),
        ),
      ),
      this.#text('nickname', contact.nickname, contact, isSynced(contact, 'nickname')),
      this.#text('company', contact.company ?? contact.account?.company, contact, isSynced(contact, 'company')),
      this.#text('department', contact.department, contact),
      this.#text('position', contact.title, contact),
      contact.addresses.map((address) =>
        fact(
          i18n.text(ADDRESS_LABELS[address.kind]),
          html`<bdi class="lines">${address.text}</bdi>${this.#mark(address.primary)}`,
        ),
      ),
      contact.websites.map(({ url, primary }) =>
        fact(i18n.text('website'), this.#followed(websiteHref(url), url, primary)),
      ),
      contact.birthDate ? fact(i18n.text('birthDate'), i18n.date(contact.birthDate)) : nothing,
      contact.dates.map(({ kind, label, day }) =>
        fact(html`<bdi>${label || i18n.text(DATE_LABELS[kind])}</bdi>`, i18n.date(day)),
      ),
      contact.socials.map(({ service, id }) =>
        fact(i18n.text(SOCIAL_LABELS[service]), html`<bdi dir="ltr">${id}</bdi>`),
      ),
      contact.tags.length > 0
        ? fact(i18n.text('tags'), html`<span class="tags">${contact.tags.map((text) => tag(text))}</span>`)
        : nothing,
      contact.customFields.map(({ name, kind, value }) =>
        fact(
          html`<bdi>${name}</bdi>`,
          kind === 'link' ? this.#followed(linkHref(value), value) : html`<bdi>${value}</bdi>`,
        ),
      ),
      contact.memo ? fact(i18n.text('memo'), html`<bdi class="lines">${contact.memo}</bdi>`) : nothing,
    ];
  }

  #text(
    label: 'nickname' | 'company' | 'department' | 'position',
    text: string | undefined,
    { lang }: Contact,
    synced = false,
  ): unknown {
    if (!text) return nothing;
    return fact(
      this.#i18n.text(label),
      html`<bdi lang=${ifDefined(lang)}>${text}</bdi>${
          synced ? html`<span class="synced">${this.#i18n.text('synced')}</span>` : nothing
        }`,
    );
  }

  #followed(href: string | null, text: string, primary = false): TemplateResult {
    const shown = html`<bdi dir="ltr">${text}</bdi>`;
    const web = href?.startsWith('http');
    return html`${
      href
        ? html`<a href=${href} target=${web ? '_blank' : nothing} rel=${web ? 'noopener noreferrer' : nothing}
            >${shown}</a
          >`
        : shown
    }${this.#mark(primary)}`;
  }

  #mark(primary = false): unknown {
    return primary ? html` ${badge(this.#i18n.text('primary'))}` : nothing;
  }
}

const isSynced = ({ type }: Contact, field: 'nickname' | 'company'): boolean => SYNCED_FIELDS[type].includes(field);

const fact = (label: unknown, value: unknown): TemplateResult =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

export function defineContactFacts(): void {
  definePrivate('ln-contact-facts', ContactFactsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-facts': ContactFactsElement;
  }
}
