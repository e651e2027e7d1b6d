import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Invitation } from '../../../../shared/domain/invitation.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { inputStyles } from '../../../../shared/ui/field/input.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { error, refresh, warning } from '../../../../shared/ui/icon/icons.ts';
import { sentCatalogue, type SentWords } from '../../i18n/sent/catalogue.ts';
import type { InvitationChange, InvitationTask } from '../../state/invitations.controller.ts';
import { InvitationTaskEvent, type InvitationWish } from '../invitation-table/invitation-task.event.ts';
import { styles } from './invitation-strip.styles.ts';

const FAILURES = {
  revoke: { failed: 'revokeFailed', unknown: 'revokeUnknown' },
  rotate: { failed: 'rotateFailed', unknown: 'rotateUnknown' },
  resend: { failed: 'resendFailed', unknown: 'resendUnknown' },
} as const satisfies Readonly<Record<InvitationChange, { failed: keyof SentWords; unknown: keyof SentWords }>>;

/**
 * Under an invitation's row, in place: the question before what cannot be undone, what did not go through, or a link to copy by hand.
 * Takes the focus when it asks something. Does not know how anything is done.
 *
 * @element ln-invitation-strip
 *
 * @fires {InvitationTaskEvent} ln-invitation-task - What the reader decided.
 */
export class InvitationStripElement extends LiaisonElement {
  static override styles = [buttonStyles, inputStyles, styles];

  @property({ attribute: false }) invitation?: Invitation;
  @property({ attribute: false }) task?: InvitationTask;

  /** What the invitation is called. */
  @property({ attribute: false }) name = '';

  readonly #i18n = new I18nController(this, sentCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  #drawn: InvitationTask['state'] | undefined;

  override render(): TemplateResult | typeof nothing {
    const { invitation, task, name } = this;
    if (!invitation || !task) return nothing;
    const i18n = this.#i18n;
    const common = this.#common;
    const button = this.#button;
    const keep = button('dismiss', '', i18n.text('keep'));

    switch (task.state) {
      case 'confirming':
      case 'working': {
        const isWorking = task.state === 'working';
        if (task.wish === 'resend')
          return html`<p class="strip muted" role="status"><span class="spinner"></span>${i18n.text('resending')}</p>`;
        const kind = invitation.channel === 'email' ? 'revokeEmailQuestion' : 'revokeLinkQuestion';
        const isRevoking = task.wish === 'revoke';
        return html`<div class="strip warn" role="group" aria-label=${name}>
          ${icon(warning)}
          <p class="strip-text">${i18n.text(isRevoking ? kind : 'rotateQuestion')}</p>
          <div class="strip-actions">
            ${isWorking ? nothing : keep}
            ${button('carry-out', isRevoking ? 'danger' : 'primary', i18n.text(isRevoking ? 'revokeNow' : 'rotateNow'), isWorking)}
          </div>
        </div>`;
      }
      case 'failed': {
        const isUnknown = task.problem.kind === 'unknown-outcome';
        const words = FAILURES[task.wish];
        const why = isUnknown ? i18n.text('unknownText') : problemText(common, task.problem).text;
        return html`<div class="strip ${isUnknown ? 'warn' : 'bad'}" role="alert">
          ${icon(isUnknown ? warning : error)}
          <p class="strip-text"><strong>${i18n.text(isUnknown ? words.unknown : words.failed)}</strong> ${why}</p>
          <div class="strip-actions">
            ${isUnknown ? nothing : keep} ${button('carry-out', '', html`${icon(refresh)}${common.text('tryAgain')}`)}
          </div>
        </div>`;
      }
      case 'copying':
        return html`<p class="strip muted" role="status"><span class="spinner"></span>${i18n.text('copying')}</p>`;
      case 'copy-failed':
        return html`<div class="strip bad" role="alert">
          ${icon(error)}
          <p class="strip-text">
            <strong>${i18n.text('copyFailed')}</strong> ${problemText(common, task.problem).text}
          </p>
          <div class="strip-actions">
            ${button('dismiss', '', common.text('dismiss'))}
            ${button('copy-link', '', html`${icon(refresh)}${common.text('tryAgain')}`)}
          </div>
        </div>`;
      case 'by-hand':
        return html`<div class="strip" role="group" aria-label=${name}>
          <label class="strip-text">
            <span class="hint">${i18n.text('copyByHand')}</span>
            <input
              class="input link-field"
              dir="ltr"
              readonly
              .value=${task.url}
              aria-label=${i18n.text('linkLabel')}
            />
          </label>
          <div class="strip-actions">${button('dismiss', '', i18n.text('hideLink'))}</div>
        </div>`;
    }
  }

  /** Into a question the focus goes at its least harmful answer; a link is selected, ready to be copied. */
  protected override updated(): void {
    const state = this.task?.state;
    if (state === this.#drawn) return;
    this.#drawn = state;
    if (state === 'confirming') this.#focus('[data-wish=dismiss]');
    else if (state === 'failed') this.#focus('[data-wish=carry-out]');
    else if (state === 'copy-failed') this.#focus('[data-wish=copy-link]');
    else if (state === 'by-hand') this.renderRoot.querySelector('input')?.select();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #button = (wish: InvitationWish, look: string, label: unknown, isBusy = false): TemplateResult =>
    html`<button
      type="button"
      class="btn small ${look}"
      data-wish=${wish}
      aria-busy=${isBusy}
      aria-disabled=${isBusy}
      @click=${() => this.#wish(wish)}
    >
      ${isBusy ? html`<span class="spinner"></span>` : nothing}${label}
    </button>`;

  #wish(wish: InvitationWish): void {
    if (this.invitation) this.dispatchEvent(new InvitationTaskEvent({ id: this.invitation.id, wish }));
  }
}

export function defineInvitationStrip(): void {
  definePrivate('ln-invitation-strip', InvitationStripElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-invitation-strip': InvitationStripElement;
  }
}
