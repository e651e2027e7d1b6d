import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import {
  checkAddresses,
  domainsIn,
  sameMailbox,
  type AddressCheck,
  type AddressEntry,
} from '../../../../shared/domain/address-list.ts';
import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';
import { excessOf, LIMITS, type LengthUnit } from '../../../../shared/domain/limits.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { languageOf } from '../../../../shared/i18n/catalogue.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { mail } from '../../../../shared/ui/icon/icons.ts';
import { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { emailCatalogue } from '../../i18n/email/catalogue.ts';
import { orderOf, type EmailDraft } from '../../state/email-draft.ts';
import { EmailController, type EmailLine } from '../../state/email.controller.ts';
import { KnownAddresses } from '../../state/known-addresses.controller.ts';
import { MyCardController } from '../../state/my-card.controller.ts';
import { defineAddressField, type AddressFieldElement } from '../address-field/address-field.element.ts';
import type { AddressesChangeEvent } from '../address-field/addresses-change.event.ts';
import { defineEmailPreview } from '../email-preview/email-preview.element.ts';
import { defineEmailResults } from '../email-results/email-results.element.ts';
import type { ResultsActEvent } from '../email-results/results-act.event.ts';
import { seenOfMeStyles } from '../seen-of-me/seen-of-me.styles.ts';
import { seenOfMe } from '../seen-of-me/seen-of-me.ts';
import { addressIssues } from './address-issues.ts';
import { emailTerms } from './email-terms.ts';
import { styles } from './email-pane.styles.ts';

/**
 * *Invite via email* (I-04, I-06): a list of addresses checked one by one, message, language and terms, what the other side
 * will see, and then what became of each. For one's own contacts, or into a group (I-07). Knows nothing of the host's API.
 *
 * @element ln-email-pane
 *
 * @fires {ContactOpenEvent} liaison-contact-open - An address belongs to a contact, who is to be looked at.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class EmailPaneElement extends LiaisonElement {
  static override styles = [avatarStyles, buttonStyles, fieldStyles, skeletonStyles, seenOfMeStyles, styles];

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;
  /** Tells which addresses are contacts already; without it the host tells when they are sent. */
  @property({ attribute: false }) contacts?: ContactPort | undefined;

  /** The group that is invited into; to become my contact when null. */
  @property({ attribute: false }) group: { readonly id: ExternalGroupId; readonly name: string } | null = null;

  /** Somebody who was looked for in vain: is put into the list when it comes. */
  @property({ attribute: false }) address = '';

  @state() private entries: readonly AddressEntry[] = [];
  @state() private draft: EmailDraft = { message: '', language: 'en', expiresInDays: 14, domains: '' };
  /** What is missing is said when it was tried to send, and until then not. */
  @state() private isTried = false;
  @state() private isPreviewed = false;

  @query('ln-address-field') private readonly addressField!: AddressFieldElement;
  @query('textarea') private readonly messageField!: HTMLTextAreaElement;

  readonly #i18n = new I18nController(this, emailCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #email = new EmailController(this, () => this.invitations);
  readonly #card = new MyCardController(this, () => this.invitations);
  readonly #known = new KnownAddresses(this, () => this.contacts);

  /** Goes on when the reader has signed in. */
  retry(): void {
    void this.#email.resume();
  }

  /** Puts the focus where one begins to write. */
  override focus(): void {
    if (this.#email.view.state === 'writing') this.addressField?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.draft = { ...this.draft, language: spoken(this.#i18n.locale) };
    if (changed.has('address') && this.address && !this.entries.some(({ address }) => address === this.address))
      this.#setEntries([...this.entries, { address: this.address }]);
  }

  override render(): unknown {
    if (this.session && !can(this.session, 'invitations.email'))
      return this.later(({ stateCard }) =>
        stateCard({ icon: mail, title: this.#i18n.text('unsupported'), text: this.#i18n.text('unsupportedText') }),
      );
    const { view } = this.#email;
    if (view.state !== 'writing')
      return html`<ln-email-results
        .view=${view}
        .wait=${this.#email.wait}
        @ln-results-act=${this.#onResultsAct}
      ></ln-email-results>`;
    return this.#form();
  }

  #form(): TemplateResult {
    const { checks } = this;
    const text = this.#i18n;
    const ready = checks.filter(isReady).length;
    return html`<form novalidate @submit=${this.#onSubmit}>
        <ln-address-field
          .entries=${this.entries}
          .checks=${checks}
          .error=${this.#addressError(checks, ready)}
          @ln-addresses-change=${this.#onEntriesChange}
        ></ln-address-field>
        ${addressIssues({
          i18n: text,
          entries: this.entries,
          checks,
          onCorrect: (at) => this.addressField.correct(at),
          onRemove: (at) => this.#setEntries(this.entries.filter((_, other) => other !== at)),
          onOpen: (id) => this.dispatchEvent(new ContactOpenEvent({ id })),
        })}
        ${emailTerms({
          i18n: text,
          optional: this.#common.text('optional'),
          draft: this.draft,
          unit: this.#unit,
          onChange: (change) => {
            this.draft = { ...this.draft, ...change };
          },
        })}
        ${seenOfMe({
          view: this.#card.view,
          viewerId: this.session?.viewer.member.id ?? '',
          title: text.text('seen'),
          note: text.text('seenNot'),
          failed: text.text('seenFailed'),
          tryAgain: this.#common.text('tryAgain'),
          onRetry: this.guard(() => this.#card.retry()),
          action: html`<button type="button" class="link" @click=${this.#onPreviewClick}>
            ${text.text('preview')}
          </button>`,
        })}
        <div class="foot">
          <span class="small muted figures"
            >${checks.length ? text.text('ready', { ready, count: checks.length }) : nothing}</span
          >
          <button class="btn primary">${ready ? text.text('send', { count: ready }) : text.text('sendNone')}</button>
        </div>
      </form>
      ${this.#preview()}`;
  }

  #preview(): TemplateResult {
    const { view } = this.#card;
    const { message, language, expiresInDays } = this.draft;
    return html`<ln-dialog
      .open=${this.isPreviewed}
      .heading=${this.#i18n.text('preview')}
      @close=${() => (this.isPreviewed = false)}
    >
      ${
        this.isPreviewed
          ? html`<ln-email-preview
              .language=${language}
              .letter=${html`<ln-email-letter
                .card=${view.state === 'ready' ? view.card : undefined}
                .viewerId=${this.session?.viewer.member.id ?? ''}
                .message=${message.trim()}
                .expiresInDays=${expiresInDays}
                .group=${this.group?.name ?? ''}
              ></ln-email-letter>`}
            ></ln-email-preview>`
          : nothing
      }
      <span slot="note">${this.#i18n.text('previewNote')}</span>
      <button slot="foot" type="button" class="btn" @click=${() => (this.isPreviewed = false)}>
        ${this.#common.text('close')}
      </button>
    </ln-dialog>`;
  }

  get checks(): readonly AddressCheck[] {
    return checkAddresses(
      this.entries.map(({ address }) => address),
      { allowedDomains: domainsIn(this.draft.domains), contacts: this.group ? NOBODY : this.#known.contacts },
    );
  }

  #addressError(checks: readonly AddressCheck[], ready: number): string {
    const excess = checks.length - LIMITS.invitationAddresses;
    if (excess > 0) return this.#i18n.text('tooMany', { count: excess });
    if (!this.isTried || ready) return '';
    return this.#i18n.text(checks.length ? 'noneReady' : 'addressNeeded');
  }

  get #unit(): LengthUnit {
    return this.session?.policy.lengthUnit ?? 'grapheme';
  }

  #setEntries(entries: readonly AddressEntry[]): void {
    this.entries = entries;
    this.isTried = false;
    const good = checkAddresses(
      entries.map(({ address }) => address),
      { allowedDomains: [], contacts: NOBODY },
    );
    void this.#known.look(entries.filter((_, at) => isReady(good[at]!)).map(({ address }) => address));
  }

  /** Back to the form. What could not be sent is still there to be mended; what was, or may have been, is in *Sent*. */
  #writeOn(): void {
    const { view } = this.#email;
    if (view.state === 'writing' || view.state === 'sending') return;
    const isDone = view.state === 'sent' && view.lines.every(({ outcome }) => outcome === 'sent');
    const settled = new Set(view.lines.filter(({ outcome }) => !MENDABLE.has(outcome)).map(mailboxOf));
    this.#setEntries(isDone ? [] : this.entries.filter((entry) => !settled.has(mailboxOf(entry))));
    this.#email.dismiss();
    void this.updateComplete.then(() => this.focus());
  }

  readonly #onEntriesChange = this.guard(({ detail }: AddressesChangeEvent) => this.#setEntries(detail.entries));

  readonly #onPreviewClick = this.guard(() => {
    this.isPreviewed = true;
  });

  readonly #onSubmit = this.guard(async (event: Event) => {
    event.preventDefault();
    this.addressField.take();
    this.isTried = true;
    const { checks, entries, draft } = this;
    const addresses = entries.filter((_, at) => isReady(checks[at]!)).map(({ address }) => address.trim());
    if (!addresses.length || checks.length > LIMITS.invitationAddresses) return this.addressField.focus();
    if (excessOf(draft.message, LIMITS.invitationMessage, this.#unit) > 0) return this.messageField.focus();
    return this.#email.send(orderOf(draft, addresses, this.group?.id ?? null));
  });

  readonly #onResultsAct = this.guard(({ detail: { act } }: ResultsActEvent) => {
    switch (act) {
      case 'stop':
        return this.#email.stop();
      case 'resume':
        return this.#email.resume();
      case 'retry':
        return this.#email.retryFailed();
      case 'again':
        return this.#writeOn();
      case 'sign-in':
        return this.dispatchEvent(new SignInEvent());
    }
  });
}

const MENDABLE: ReadonlySet<EmailLine['outcome']> = new Set(['waiting', 'invalid', 'wrong-domain', 'not-delivered']);
const mailboxOf = ({ address }: Pick<EmailLine, 'address'>): string => sameMailbox(address);
const NOBODY: ReadonlyMap<string, string> = new Map();

const isReady = ({ state: now }: AddressCheck): boolean => now === 'ready';

const spoken = (locale: string): EmailDraft['language'] => {
  const language = languageOf(locale);
  return language === 'en-XA' ? 'en' : language;
};

export function defineEmailPane(): void {
  defineAddressField();
  defineDialog();
  defineEmailPreview();
  defineEmailResults();
  definePrivate('ln-email-pane', EmailPaneElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-email-pane': EmailPaneElement;
  }
}
