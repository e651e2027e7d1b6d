import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { LOOKUP_KINDS, type LookupKind } from '../../../../shared/domain/add-checks.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { plainButtonStyles } from '../../../../shared/ui/button/plain-button.styles.ts';
import { spinnerStyles } from '../../../../shared/ui/button/spinner.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { segmented } from '../../../../shared/ui/choice/choice.ts';
import { segmentedStyles } from '../../../../shared/ui/choice/segmented.styles.ts';
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
import { InviteByEmailEvent } from '../../events/invite-by-email.event.ts';
import { findCatalogue } from '../../i18n/find/catalogue.ts';
import { FindController } from '../../state/find.controller.ts';
import { ANSWER_PART } from '../../state/panes.ts';
import type { Answered } from '../find-answer/find-answer.element.ts';
import type { HitActEvent } from '../find-hit/hit-act.event.ts';
import type { ScanReadEvent } from '../scan/scan-read.event.ts';
import { styles } from './find-pane.styles.ts';

type Typed = Exclude<LookupKind, 'qr'>;

/**
 * *Find a person* (I-01 to I-03): by ID, by mobile number or by QR code, one question at a time. What was looked for is
 * kept no longer than it stands in the field; the answer is drawn by a part that is fetched meanwhile. Knows nothing of the
 * host's API, nor how to sign in.
 *
 * @element ln-find-pane
 *
 * @fires {InviteByEmailEvent} ln-invite-by-email - Nobody was found, and is to be invited.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class FindPaneElement extends LiaisonElement {
  static override styles = [
    plainButtonStyles,
    spinnerStyles,
    cardStyles,
    segmentedStyles,
    fieldStyles,
    skeletonStyles,
    styles,
  ];

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;

  @state() private kind: LookupKind = 'id';
  @state() private typed: Readonly<Record<Typed, string>> = { id: '', phone: '' };
  @state() private fault = '';

  @query('.input') private readonly input!: HTMLInputElement | null;

  readonly #i18n = new I18nController(this, findCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #phones = new PhoneReader(this);
  readonly #find = new FindController(this, () => this.invitations);
  readonly #scan = new OnDemand(this, () =>
    lazy('scan', () => import(/* webpackChunkName: "scan" */ '../scan/scan.element.ts')).then(({ defineScan }) =>
      defineScan(),
    ),
  );
  readonly #answerPart = new OnDemand(this, ANSWER_PART);

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
    ${this.kind === 'qr' ? this.#scanner() : this.#form(this.kind)} ${this.#answer()}`;
  }

  /** What draws an answer is fetched once there is something to type into. */
  protected override firstUpdated(): void {
    this.#answerPart.need();
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
    if (view.state === 'failed') return this.#notFetched(this.#scan);
    if (view.state !== 'loaded') return html`<div class="card waiting" aria-busy="true">${skeleton('box')}</div>`;
    return html`<ln-scan @ln-scan-read=${this.#onScanRead}></ln-scan>`;
  }

  #answer(): unknown {
    const { view } = this.#find;
    switch (view.state) {
      case 'idle':
        return nothing;
      case 'searching':
        return this.#waiting();
      default:
        return this.#answerTo(view);
    }
  }

  #answerTo(view: Answered): unknown {
    const part = this.#answerPart;
    if (part.view.state === 'failed') return this.#notFetched(part);
    if (part.view.state !== 'loaded') return this.#waiting();
    return html`<ln-find-answer
      .view=${view}
      .session=${this.session}
      .invitations=${this.invitations}
      ?paused=${this.#find.mustWait}
      @ln-hit-act=${this.#onAct}
      @ln-invite-by-email=${this.#onInviteByEmail}
      @ln-sign-in=${this.#onSignIn}
    ></ln-find-answer>`;
  }

  #notFetched(part: OnDemand<void>): unknown {
    return this.later(({ problemCard }) =>
      problemCard(this.#common, { problem: { kind: 'unavailable' }, onRetry: this.guard(() => part.retry()) }),
    );
  }

  #waiting(): TemplateResult {
    return html`<div class="card waiting" role="status">
      <span class="unseen">${this.#i18n.text('searching')}</span>${skeleton('round')}<span class="lines"
        >${skeleton('middle')}${skeleton('short')}</span
      >
    </div>`;
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

  async #choose(kind: LookupKind): Promise<void> {
    this.kind = kind;
    this.fault = '';
    this.#find.forget();
    await this.updateComplete;
    this.input?.focus();
  }

  readonly #onKindChange = this.guard((kind: LookupKind) => {
    this.kind = kind;
    this.fault = '';
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
    if (value !== undefined && kind === this.kind) await this.#find.find({ kind, value });
  });

  readonly #onScanRead = this.guard(({ detail }: ScanReadEvent) => this.#find.find({ kind: 'qr', value: detail.text }));

  readonly #onAct = this.guard(({ detail: { act } }: HitActEvent) => {
    switch (act) {
      case 'add':
        return this.#find.add();
      case 'ask-again':
        return this.retry();
      case 'another':
        this.typed = { id: '', phone: '' };
        return this.#choose(this.kind);
      case 'by-id':
        return this.#choose('id');
      case 'scan':
        return this.#choose('qr');
      default:
        return undefined;
    }
  });

  readonly #onInviteByEmail = this.guard(({ detail }: InviteByEmailEvent) =>
    this.dispatchEvent(new InviteByEmailEvent(detail)),
  );

  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));
}

export function defineFindPane(): void {
  definePrivate('ln-find-pane', FindPaneElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-find-pane': FindPaneElement;
  }
}
