import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { LOOKUP_KINDS, type FoundPerson, type LookupKind } from '../../../../shared/domain/add-checks.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { segmented } from '../../../../shared/ui/choice/choice.ts';
import { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { field } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { scan as scanIcon, search } from '../../../../shared/ui/icon/icons.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { OnDemand } from '../../../../shared/ui/on-demand.ts';
import { PhoneReader } from '../../../../shared/ui/phone/phone-reader.controller.ts';
import { phoneFaultText, phoneReadText } from '../../../../shared/ui/phone/phone-words.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { defineToasts, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { InviteByEmailEvent } from '../../events/invite-by-email.event.ts';
import { findCatalogue } from '../../i18n/find/catalogue.ts';
import { copyText } from '../../state/copy-text.ts';
import { FindController, type FindView } from '../../state/find.controller.ts';
import { MyCardController } from '../../state/my-card.controller.ts';
import { defineFindHit, type FindHitElement } from '../find-hit/find-hit.element.ts';
import type { HitActEvent } from '../find-hit/hit-act.event.ts';
import type { ScanReadEvent } from '../scan/scan-read.event.ts';
import { mustWait, nobodyFound } from './find-answers.ts';
import { styles } from './find-pane.styles.ts';

type Typed = Exclude<LookupKind, 'qr'>;

/**
 * *Find a person* (I-01 to I-03): by ID, by mobile number or by QR code, one question at a time; and the answer. What was
 * looked for is kept no longer than it stands in the field. Knows nothing of the host's API, nor how to sign in.
 *
 * @element ln-find-pane
 *
 * @fires {ContactOpenEvent} liaison-contact-open - Who was found is a contact, and is to be looked at.
 * @fires {InviteByEmailEvent} ln-invite-by-email - Nobody was found, and is to be invited.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class FindPaneElement extends LiaisonElement {
  static override styles = [buttonStyles, cardStyles, choiceStyles, fieldStyles, skeletonStyles, styles];

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;

  @state() private kind: LookupKind = 'id';
  @state() private typed: Readonly<Record<Typed, string>> = { id: '', phone: '' };
  @state() private fault = '';
  /** A text that the browser did not let us copy. */
  @state() private byHand = '';

  @query('.input') private readonly input!: HTMLInputElement | null;
  @query('ln-find-hit') private readonly hit!: FindHitElement | null;
  @query('ln-toasts') private readonly toasts!: ToastsElement;

  readonly #i18n = new I18nController(this, findCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #phones = new PhoneReader(this);
  readonly #find = new FindController(this, () => this.invitations);
  readonly #card = new MyCardController(this, () => this.invitations);
  readonly #scan = new OnDemand(this, () =>
    lazy('scan', () => import(/* webpackChunkName: "scan" */ '../scan/scan.element.ts')).then(({ defineScan }) =>
      defineScan(),
    ),
  );
  #shown: FindView['state'] = 'idle';

  /** Asks again for what could not be had. */
  retry(): void {
    void this.#find.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') && !this.#kinds.includes(this.kind)) this.kind = this.#kinds[0] ?? 'qr';
    if (this.kind === 'phone') void this.#phones.need();
    if (this.kind === 'qr') this.#scan.need();
  }

  override render(): TemplateResult {
    return html`${segmented({
        name: 'kind',
        label: this.#i18n.text('kindLabel'),
        segments: this.#kinds.map((value) => ({ value, label: this.#kindLabel(value) })),
        value: this.kind,
        onChange: this.#onKindChange,
      })}
      ${this.kind === 'qr' ? this.#scanner() : this.#form(this.kind)} ${this.#answer()} ${this.#copyByHand()}
      <ln-toasts></ln-toasts>`;
  }

  /** An answer takes the focus to itself once, when it comes: then it is read, and Tab goes on to what can be done. */
  protected override updated(): void {
    const { state: now } = this.#find.view;
    if (now === this.#shown) return;
    this.#shown = now;
    if (now === 'found') void this.hit?.updateComplete.then(() => this.hit?.focus());
    else if (now === 'nobody' || now === 'paused') this.renderRoot.querySelector<HTMLElement>('.answer')?.focus();
  }

  get #kinds(): readonly LookupKind[] {
    const { session } = this;
    return LOOKUP_KINDS.filter(
      (kind) => kind === 'qr' || (session !== undefined && can(session, `invitations.find-by-${kind}`)),
    );
  }

  #kindLabel(kind: LookupKind): unknown {
    if (kind === 'qr') return html`${icon(scanIcon)}${this.#i18n.text('byQr')}`;
    return this.#i18n.text(kind === 'id' ? 'byId' : 'byPhone');
  }

  #form(kind: Typed): TemplateResult {
    const text = this.#i18n;
    const isPhone = kind === 'phone';
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${field({
        id: `find-${kind}`,
        label: text.text(isPhone ? 'phoneLabel' : 'idLabel'),
        hint: this.#hint(kind),
        ...(this.fault && { error: this.fault }),
        control: ({ id, describedby, invalid }) =>
          html`<div class="ask">
            <input
              class="input"
              id=${id}
              dir="ltr"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              type=${isPhone ? 'tel' : 'text'}
              enterkeyhint="search"
              aria-describedby=${describedby}
              aria-invalid=${invalid}
              .value=${live(this.typed[kind])}
              @input=${this.#onInput}
            />
            <button
              class="btn ${this.#find.view.state === 'found' ? '' : 'primary'}"
              aria-busy=${this.#find.view.state === 'searching'}
              aria-disabled=${this.#find.mustWait}
            >
              ${
                this.#find.view.state === 'searching' ? html`<span class="spinner"></span>` : icon(search)
              }${text.text('find')}
            </button>
          </div>`,
      })}
    </form>`;
  }

  /** How the number is understood, as soon as it is one. */
  #hint(kind: Typed): string {
    if (kind === 'id') return this.#i18n.text('idHint');
    const reading = this.typed.phone.trim() ? this.#phones.read(this.typed.phone) : null;
    return reading?.ok ? phoneReadText(this.#i18n, reading) : this.#i18n.text('phoneHint');
  }

  #scanner(): unknown {
    const { view } = this.#scan;
    if (view.state === 'failed')
      return this.later(({ problemCard }) =>
        problemCard(this.#common, { problem: { kind: 'unavailable' }, onRetry: () => this.#scan.retry() }),
      );
    if (view.state !== 'loaded') return html`<div class="card waiting" aria-busy="true">${skeleton('box')}</div>`;
    return html`<ln-scan @ln-scan-read=${this.#onScanRead}></ln-scan>`;
  }

  #answer(): unknown {
    const { view } = this.#find;
    switch (view.state) {
      case 'idle':
        return nothing;
      case 'searching':
        return html`<div class="card waiting" role="status">
          <span class="unseen">${this.#i18n.text('searching')}</span>${skeleton('round')}<span class="lines"
            >${skeleton('middle')}${skeleton('short')}</span
          >
        </div>`;
      case 'found':
        return html`<ln-find-hit
          .person=${view.person}
          .by=${view.by.kind}
          .adding=${view.adding}
          .card=${this.#card.view}
          .viewerId=${this.session?.viewer.member.id ?? ''}
          ?paused=${this.#find.mustWait}
          @ln-hit-act=${this.#onAct}
          @ln-card-retry=${this.#onCardRetry}
        ></ln-find-hit>`;
      case 'nobody':
        return nobodyFound({
          i18n: this.#i18n,
          by: view.by,
          onInvite:
            this.session && can(this.session, 'invitations.email')
              ? (address) => this.dispatchEvent(new InviteByEmailEvent({ address }))
              : null,
        });
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: this.#i18n.text('failed'),
            onRetry: this.guard(() => this.retry()),
            onSignIn: this.guard(() => this.dispatchEvent(new SignInEvent())),
          }),
        );
      case 'paused':
        return mustWait({ i18n: this.#i18n, ...view, onRetry: this.guard(() => this.retry()) });
    }
  }

  #copyByHand(): TemplateResult | typeof nothing {
    if (!this.byHand) return nothing;
    return html`<label class="by-hand small">
      ${this.#i18n.text('copyByHand')}
      <textarea class="input" readonly rows="3" .value=${this.byHand}></textarea>
    </label>`;
  }

  async #ask(kind: LookupKind, value: string): Promise<void> {
    this.byHand = '';
    await this.#find.find({ kind, value });
  }

  /** What was typed, as the host is asked for it; undefined if it cannot be, with the reason at the field. */
  async #wanted(kind: Typed): Promise<string | undefined> {
    const text = this.typed[kind].trim();
    if (!text) return this.#refuse(this.#i18n.text(kind === 'id' ? 'idNeeded' : 'phoneNeeded'));
    if (kind === 'id') return text;
    await this.#phones.need();
    const reading = this.#phones.read(text);
    if (reading && !reading.ok) return this.#refuse(phoneFaultText(this.#i18n, reading));
    return reading?.e164 ?? text;
  }

  #refuse(fault: string): undefined {
    this.fault = fault;
    this.input?.focus();
  }

  async #copy(key: 'note' | 'request', { account: { name, company } }: FoundPerson): Promise<void> {
    const i18n = this.#i18n;
    const text = i18n.text(key, { name, company: company || i18n.text('theirCompanyUnnamed') });
    const isCopied = await copyText(text);
    this.byHand = isCopied ? '' : text;
    if (isCopied) this.toasts.show({ text: i18n.text('copied') });
    else
      await this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand textarea')?.select(),
      );
  }

  async #choose(kind: LookupKind): Promise<void> {
    this.kind = kind;
    this.fault = '';
    this.byHand = '';
    this.#find.forget();
    await this.updateComplete;
    this.input?.focus();
  }

  readonly #onKindChange = this.guard((kind: LookupKind) => {
    this.kind = kind;
    this.fault = '';
    this.byHand = '';
    this.#find.forget();
  });

  readonly #onInput = this.guard(({ target }: Event) => {
    if (this.kind === 'qr') return;
    this.typed = { ...this.typed, [this.kind]: (target as HTMLInputElement).value };
    this.fault = '';
    this.#find.forget();
  });

  readonly #onSubmit = this.guard(async (event: Event) => {
    event.preventDefault();
    const { kind } = this;
    if (kind === 'qr') return;
    const value = await this.#wanted(kind);
    if (value !== undefined && kind === this.kind) await this.#ask(kind, value);
  });

  readonly #onScanRead = this.guard(({ detail }: ScanReadEvent) => this.#ask('qr', detail.text));

  readonly #onCardRetry = this.guard(() => this.#card.retry());

  readonly #onAct = this.guard(async ({ detail: { act } }: HitActEvent) => {
    const { view } = this.#find;
    if (view.state !== 'found') return undefined;
    const { person, adding } = view;
    switch (act) {
      case 'add':
        return this.#add(person);
      case 'open': {
        const id = adding.state === 'added' ? adding.contact.id : person.contactId;
        return id === null ? undefined : this.dispatchEvent(new ContactOpenEvent({ id }));
      }
      case 'another':
        this.typed = { id: '', phone: '' };
        return this.#choose(this.kind);
      case 'by-id':
        return this.#choose('id');
      case 'scan':
        return this.#choose('qr');
      case 'copy-note':
        return this.#copy('note', person);
      case 'copy-request':
        return this.#copy('request', person);
    }
  });

  async #add({ account: { name } }: FoundPerson): Promise<void> {
    if (!(await this.#find.add())) return;
    this.#announcer.say(this.#i18n.text('added', { name }));
    await this.hit?.updateComplete;
    this.hit?.focusAction();
  }
}

export function defineFindPane(): void {
  defineFindHit();
  defineToasts();
  definePrivate('ln-find-pane', FindPaneElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-find-pane': FindPaneElement;
  }
}
