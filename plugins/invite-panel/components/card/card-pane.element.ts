import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { BusinessCard } from '../../../../shared/domain/invitation.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { directionOf } from '../../../../shared/i18n/direction.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ChangePort } from '../../../../shared/ports/change-port.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { download as downloadIcon, qr as qrIcon, share as shareIcon } from '../../../../shared/ui/icon/icons.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { defineToasts, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { shareCatalogue } from '../../i18n/share/catalogue.ts';
import { copyWhenFetched } from '../../state/clipboard.ts';
import { canShare, download, fileName, share } from '../../state/hand-over.ts';
import { LinkController } from '../../state/link.controller.ts';
import { MyCardController } from '../../state/my-card.controller.ts';
import { AFTER_TERMS, afterAsk, answerAsk, saveTerms } from '../link/link-desk.ts';
import { linkStyles } from '../link/link.styles.ts';
import { noLink } from '../link/no-link.ts';
import { standingLink, type LinkAsk } from '../link/standing-link.ts';
import type { TermsSaveEvent } from '../terms-form/terms-save.event.ts';
import { defineTermsForm } from '../terms-form/terms-form.element.ts';
import { styles } from './card-pane.styles.ts';
import { cardPicture, qrPicture } from './pictures.ts';
import { qrCode } from './qr-code.ts';

/**
 * *My QR and card* (I-05): what others will see of me, the code of my link, both to save or to share, and the link's life.
 * Everything is drawn here in the browser; nothing of it leaves the page (I-22). Knows nothing of the host's API.
 *
 * @element ln-card-pane
 *
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class CardPaneElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    fieldStyles,
    bannerStyles,
    avatarStyles,
    cardStyles,
    skeletonStyles,
    linkStyles,
    styles,
  ];

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;
  @property({ attribute: false }) changes?: ChangePort | undefined;

  @state() private drawing: 'card' | 'qr' | 'share' | null = null;
  @state() private hasFailed = false;

  @query('ln-toasts') private readonly toasts!: ToastsElement;

  readonly #i18n = new I18nController(this, shareCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #card = new MyCardController(this, () => this.invitations);
  readonly #link = new LinkController(
    this,
    { invitations: () => this.invitations, changes: () => this.changes, group: () => null },
    copyWhenFetched,
  );

  /** Asks again for what could not be had. */
  retry(): void {
    this.#link.retry();
    void this.#card.retry();
  }

  override render(): unknown {
    const { view } = this.#link;
    if (view.state === 'failed')
      return this.later(({ problemCard }) =>
        problemCard(this.#common, {
          problem: view.problem,
          title: this.#i18n.text('cardFailed'),
          onRetry: this.#onRetry,
          onSignIn: this.#onSignIn,
        }),
      );
    return html`<section class="card face" aria-label=${this.#i18n.text('theySee')}>
        <div class="me">${this.#me()}</div>
        ${this.#code()}
      </section>
      ${this.#handing()}
      <section class="life" aria-labelledby="life">
        <h2 class="section-title" id="life">${this.#i18n.text('linkTitle')}</h2>
        ${this.#life()}
      </section>
      <ln-toasts></ln-toasts>`;
  }

  #me(): TemplateResult {
    const { view } = this.#card;
    switch (view.state) {
      case 'loading':
        return html`<div class="who" aria-busy="true">${skeleton('round')}${skeleton('long')}</div>`;
      case 'failed':
        return html`<p class="small">
          ${this.#i18n.text('cardFailed')}
          <button type="button" class="link" @click=${this.#onRetry}>${this.#common.text('tryAgain')}</button>
        </p>`;
      case 'ready': {
        const { name, company, title, photoUrl, lang } = view.card;
        return html`<div class="who">
            ${avatar({ id: this.session?.viewer.member.id ?? name, name, photoUrl, size: 56 })}
            <div>
              <div class="name"><bdi lang=${ifDefined(lang)}>${name}</bdi></div>
              ${title ? html`<div class="small muted"><bdi lang=${ifDefined(lang)}>${title}</bdi></div>` : nothing}
              <div class="small muted"><bdi>${company}</bdi></div>
            </div>
          </div>
          <p class="tiny muted">${this.#i18n.text('scanHint')}</p>`;
      }
    }
  }

  #code(): TemplateResult {
    const url = this.#url;
    if (url) return html`<div class="frame light">${qrCode(url, this.#i18n.text('qrName'))}</div>`;
    if (this.#link.view.state === 'loading') return html`<div class="frame" aria-busy="true">${skeleton('box')}</div>`;
    return html`<div class="frame tiny muted">${this.#i18n.text('qrMissing')}</div>`;
  }

  #handing(): TemplateResult {
    const text = this.#i18n;
    const url = this.#url;
    const button = (what: 'card' | 'qr' | 'share', glyph: TemplateResult, label: string): TemplateResult =>
      html`<button
        type="button"
        class="btn"
        aria-busy=${this.drawing === what}
        aria-disabled=${this.drawing !== null}
        @click=${() => this.#hand(what)}
      >
        ${this.drawing === what ? html`<span class="spinner"></span>` : glyph}${label}
      </button>`;
    return html`<div class="row">
        ${this.#card.view.state === 'ready' ? button('card', icon(downloadIcon), text.text('downloadCard')) : nothing}
        ${url ? button('qr', icon(qrIcon), text.text('downloadQr')) : nothing}
        ${url && canShare() && this.#card.view.state === 'ready' ? button('share', icon(shareIcon), text.text('share')) : nothing}
      </div>
      ${this.hasFailed ? banner({ kind: 'error', text: text.text('drawFailed'), announced: true }) : nothing}`;
  }

  #life(): unknown {
    const { view, task } = this.#link;
    switch (view.state) {
      case 'loading':
      case 'failed':
        return html`<div aria-busy="true">${skeleton('long')}</div>`;
      case 'ready':
        return html`<div @ln-terms-save=${this.#onTermsSave} @ln-terms-cancel=${this.#onTermsCancel}>
          ${standingLink({
            i18n: this.#i18n,
            common: this.#common,
            session: this.session,
            link: view.link,
            task,
            onAsk: this.#onAsk,
          })}
        </div>`;
      case 'refused':
      case 'none':
        return this.#none();
    }
  }

  #none(): unknown {
    return noLink({
      i18n: this.#i18n,
      common: this.#common,
      session: this.session,
      task: this.#link.task,
      title: 'noneTitle',
      text: 'noneText',
      later: this.later,
      onAsk: this.#onAsk,
      onCreate: this.#onCreateClick,
      onTermsSave: this.#onTermsSave,
      onTermsCancel: this.#onTermsCancel,
    });
  }

  get #url(): string | null {
    const { view } = this.#link;
    return view.state === 'ready' ? view.link.url : null;
  }

  async #hand(what: 'card' | 'qr' | 'share'): Promise<void> {
    const { view } = this.#card;
    const url = this.#url;
    if (this.drawing || view.state !== 'ready') return;
    this.drawing = what;
    this.hasFailed = false;
    try {
      await this.#draw(what, view.card, url);
    } catch {
      this.hasFailed = true;
    }
    this.drawing = null;
  }

  async #draw(what: 'card' | 'qr' | 'share', card: BusinessCard, url: string | null): Promise<void> {
    const text = this.#i18n;
    const { name, company } = card;
    const title = fileName(text.text(what === 'qr' ? 'qrFile' : 'cardFile', { name }));
    const picture =
      what === 'qr' && url ? await qrPicture(url) : await cardPicture(card, url, directionOf(text.locale));
    if (what === 'share' && url) {
      const file = new File([picture], title, { type: picture.type });
      if (await share({ title: text.text('shareTitle', { name, company }), url, picture: file })) return;
    }
    download(picture, title);
    this.toasts.show({ text: text.text('downloaded', { name: title }) });
  }

  readonly #onAsk = this.guard(async (ask: LinkAsk) => {
    const word = await answerAsk(this.#link, ask);
    if (word) this.toasts.show({ text: this.#i18n.text(word) });
    await this.updateComplete;
    const next = afterAsk(ask);
    if (next) this.#focus(next);
  });

  readonly #onTermsSave = this.guard(async ({ detail }: TermsSaveEvent) => {
    const word = await saveTerms(this.#link, detail);
    if (word) this.toasts.show({ text: this.#i18n.text(word) });
    await this.updateComplete;
    this.#focus(AFTER_TERMS);
  });

  readonly #onTermsCancel = this.guard(() => this.#onAsk('dismiss'));

  readonly #onCreateClick = this.guard(() => this.#link.edit('create'));

  readonly #onRetry = this.guard(() => this.retry());

  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

export function defineCardPane(): void {
  defineTermsForm();
  defineToasts();
  definePrivate('ln-card-pane', CardPaneElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-card-pane': CardPaneElement;
  }
}
