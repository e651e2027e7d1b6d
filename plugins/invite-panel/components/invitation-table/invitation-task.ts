import { html, nothing, type TemplateResult } from 'lit';

import type { Invitation } from '../../../../shared/domain/invitation.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/common/problem-text.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { error, refresh, warning } from '../../../../shared/ui/icon/icons.ts';
import type { InviteVoice } from '../../i18n/catalogue.ts';
import type { InvitationTask } from '../../state/invitations.controller.ts';
import type { InvitationWish } from './invitation-task.event.ts';

export interface TaskStrip {
  readonly invitation: Invitation;
  readonly task: InvitationTask;
  readonly name: string;
  readonly onWish: (wish: InvitationWish) => void;
}

/** Under its row, in place: the question before revoking, what did not go through, or a link to copy by hand. */
export function taskStrip(
  i18n: InviteVoice,
  common: CommonVoice,
  { invitation, task, name, onWish }: TaskStrip,
): TemplateResult | typeof nothing {
  const button = (wish: InvitationWish, look: string, label: unknown, isBusy = false): TemplateResult =>
    html`<button
      type="button"
      class="btn small ${look}"
      data-wish=${wish}
      aria-busy=${isBusy}
      aria-disabled=${isBusy}
      @click=${() => (isBusy ? undefined : onWish(wish))}
    >
      ${isBusy ? html`<span class="spinner"></span>` : nothing}${label}
    </button>`;
  const keep = button('dismiss', '', i18n.text('keep'));

  switch (task.state) {
    case 'confirming':
    case 'revoking': {
      const isEmail = invitation.channel === 'email';
      return html`<div class="strip warn" role="group" aria-label=${name}>
        ${icon(warning)}
        <p class="strip-text">${i18n.text(isEmail ? 'revokeEmailQuestion' : 'revokeLinkQuestion')}</p>
        <div class="strip-actions">
          ${task.state === 'confirming' ? keep : nothing}
          ${button('revoke', 'danger', i18n.text('revokeNow'), task.state === 'revoking')}
        </div>
      </div>`;
    }
    case 'revoke-failed': {
      const isUnknown = task.problem.kind === 'unknown-outcome';
      const why = isUnknown ? i18n.text('revokeUnknownText') : problemText(common, task.problem).text;
      return html`<div class="strip ${isUnknown ? 'warn' : 'bad'}" role="alert">
        ${icon(isUnknown ? warning : error)}
        <p class="strip-text"><strong>${i18n.text(isUnknown ? 'revokeUnknown' : 'revokeFailed')}</strong> ${why}</p>
        <div class="strip-actions">
          ${isUnknown ? nothing : keep} ${button('revoke', '', html`${icon(refresh)}${common.text('tryAgain')}`)}
        </div>
      </div>`;
    }
    case 'copying':
      return html`<p class="strip muted" role="status"><span class="spinner"></span>${i18n.text('copying')}</p>`;
    case 'copy-failed':
      return html`<div class="strip bad" role="alert">
        ${icon(error)}
        <p class="strip-text"><strong>${i18n.text('copyFailed')}</strong> ${problemText(common, task.problem).text}</p>
        <div class="strip-actions">
          ${button('dismiss', '', common.text('dismiss'))}
          ${button('copy-link', '', html`${icon(refresh)}${common.text('tryAgain')}`)}
        </div>
      </div>`;
    case 'by-hand':
      return html`<div class="strip" role="group" aria-label=${name}>
        <label class="strip-text">
          <span class="hint">${i18n.text('copyByHand')}</span>
          <input class="input link-field" dir="ltr" readonly .value=${task.url} aria-label=${i18n.text('linkLabel')} />
        </label>
        <div class="strip-actions">${button('dismiss', '', i18n.text('hideLink'))}</div>
      </div>`;
  }
}
