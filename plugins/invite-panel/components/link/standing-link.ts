import { html, nothing, type TemplateResult } from 'lit';

import { invitationStateAt, refusalOf, type Invitation } from '../../../../shared/domain/invitation.ts';
import { can, type Capability, type Session } from '../../../../shared/domain/policy.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { relative } from '../../../../shared/i18n/relative.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { copy, eye, eyeOff, refresh, settings } from '../../../../shared/ui/icon/icons.ts';
import type { ShareVoice } from '../../i18n/share/catalogue.ts';
import type { LinkTask, LinkWish, StandingLink } from '../../state/link.controller.ts';

/** What the reader can ask of a link. */
export type LinkAsk =
  'copy' | 'show' | 'hide' | 'edit' | 'ask-rotate' | 'ask-revoke' | 'rotate' | 'revoke' | 'again' | 'dismiss';

export interface StandingLinkParts {
  readonly i18n: ShareVoice;
  readonly common: CommonVoice;
  readonly session: Session | undefined;
  readonly link: StandingLink;
  readonly task: LinkTask;
  readonly onAsk: (ask: LinkAsk) => void;
}

/** A link with its terms and its life (I-20): hidden until asked for, copied, limited, replaced, taken back. */
export function standingLink(parts: StandingLinkParts): TemplateResult {
  const { i18n, link, task } = parts;
  const { invitation } = link;
  const isOpen = !invitation || invitationStateAt(invitation, Date.now()) === 'open';
  return html`<div class="link-life">
    ${isOpen ? linkLine(parts) : banner({ kind: 'warning', text: i18n.text(overWords(invitation)) })}
    ${invitation ? facts(i18n, invitation) : nothing}
    ${
      task.state === 'editing'
        ? html`<ln-terms-form .invitation=${invitation}></ln-terms-form>`
        : task.state === 'busy' && task.wish === 'change-terms'
          ? html`<ln-terms-form .invitation=${invitation} busy></ln-terms-form>`
          : actions(parts)
    }
  </div>`;
}

const overWords = (invitation: Invitation): 'linkExpired' | 'linkUsedUp' =>
  invitationStateAt(invitation, Date.now()) === 'used-up' ? 'linkUsedUp' : 'linkExpired';

function linkLine({ i18n, link, task, onAsk }: StandingLinkParts): TemplateResult {
  const { url, isShown } = link;
  const isBusy = (wish: string): boolean => task.state === 'busy' && task.wish === wish;
  return html`<div class="link-line">
    <input
      class="input"
      dir="ltr"
      readonly
      .value=${isShown && url ? url : masked(url)}
      aria-label=${i18n.text(isShown ? 'linkLabel' : 'linkHidden')}
      @focus=${({ target }: Event) => isShown && (target as HTMLInputElement).select()}
    />
    <button
      type="button"
      class="btn"
      data-ask="show"
      aria-busy=${isBusy('show')}
      @click=${() => onAsk(isShown ? 'hide' : 'show')}
    >
      ${icon(isShown ? eyeOff : eye)}${i18n.text(isShown ? 'hideLink' : 'showLink')}
    </button>
    <button
      type="button"
      class="btn primary"
      aria-busy=${isBusy('copy')}
      aria-disabled=${isBusy('copy')}
      @click=${() => onAsk('copy')}
    >
      ${isBusy('copy') ? html`<span class="spinner"></span>` : icon(copy)}${i18n.text('copyLink')}
    </button>
  </div>`;
}

/** Enough to tell one from another, and of no use to who looks over a shoulder. */
const masked = (url: string | null): string => (url ? `${new URL(url).host}/…${url.slice(-4)}` : '••••••••••••••••');

function facts(i18n: ShareVoice, { expiresAt, uses, useLimit, allowedDomains }: Invitation): TemplateResult {
  const used =
    useLimit === null ? i18n.text('usedTimes', { count: uses }) : i18n.text('usedOf', { uses, count: useLimit });
  return html`<dl class="link-facts">
    <dt>${i18n.text('expires')}</dt>
    <dd>${expiresAt === null ? i18n.text('never') : html`${i18n.date(expiresAt)} · ${relative(i18n, expiresAt)}`}</dd>
    <dt>${i18n.text('usedLabel')}</dt>
    <dd>${used}</dd>
    <dt>${i18n.text('allowedDomains')}</dt>
    <dd>${allowedDomains.length ? html`<bdi>${i18n.list(allowedDomains)}</bdi>` : i18n.text('anyDomain')}</dd>
  </dl>`;
}

/** What the host cannot do at all is not offered; what the link's state forbids is not either, and its state says why. */
function actions({ i18n, common, session, link: { invitation }, task, onAsk }: StandingLinkParts): unknown {
  if (!invitation) return nothing;
  if (task.state === 'confirming' || (task.state === 'busy' && (task.wish === 'rotate' || task.wish === 'revoke')))
    return question(i18n, task.wish as 'rotate' | 'revoke', task.state === 'busy', onAsk);
  if (task.state === 'failed') return failure(i18n, common, task, onAsk);
  const may = (capability: Capability, action: 'change-terms' | 'rotate' | 'revoke'): boolean =>
    session !== undefined && can(session, capability) && refusalOf(action, invitation, Date.now()) === null;
  const button = (ask: LinkAsk, label: string, glyph?: Icon, look = ''): TemplateResult =>
    html`<button type="button" class="btn small ${look}" data-ask=${ask} @click=${() => onAsk(ask)}>
      ${glyph ? icon(glyph) : nothing}${label}
    </button>`;
  const mayRotate = may('invitations.rotate', 'rotate');
  return html`<div class="link-actions">
      ${may('invitations.change-terms', 'change-terms') ? button('edit', i18n.text('changeLimits'), settings) : nothing}
      ${mayRotate ? button('ask-rotate', i18n.text('replaceLink'), refresh) : nothing}
      ${may('invitations.revoke', 'revoke') ? button('ask-revoke', i18n.text('revokeLink'), undefined, 'danger-quiet') : nothing}
    </div>
    ${mayRotate ? html`<p class="tiny muted">${i18n.text('replaceHint')}</p>` : nothing}`;
}

function question(
  i18n: ShareVoice,
  wish: 'rotate' | 'revoke',
  isBusy: boolean,
  onAsk: (ask: LinkAsk) => void,
): TemplateResult {
  const isRotating = wish === 'rotate';
  return banner({
    kind: 'warning',
    text: i18n.text(isRotating ? 'rotateQuestion' : 'revokeQuestion'),
    announced: true,
    actions: html`<button type="button" class="btn small" data-ask="keep" @click=${() => onAsk('dismiss')}>
        ${i18n.text('keepLink')}
      </button>
      <button
        type="button"
        class="btn small ${isRotating ? 'primary' : 'danger'}"
        aria-busy=${isBusy}
        aria-disabled=${isBusy}
        @click=${() => onAsk(wish)}
      >
        ${isBusy ? html`<span class="spinner"></span>` : nothing}${i18n.text(isRotating ? 'rotateNow' : 'revokeNow')}
      </button>`,
  });
}

const FAILED = {
  create: 'createFailed',
  'change-terms': 'changeFailed',
  rotate: 'rotateFailed',
  revoke: 'revokeFailed',
  show: 'linkFailed',
  copy: 'linkFailed',
} as const;

/** Whether it was done is said as far as it is known; trying again is the same intention (P12, P13). */
export function failure(
  i18n: ShareVoice,
  common: CommonVoice,
  { wish, problem }: Extract<LinkTask, { state: 'failed' }>,
  onAsk: (ask: LinkAsk) => void,
): TemplateResult {
  const isUnknown = problem.kind === 'unknown-outcome';
  const again: LinkAsk = wish === 'show' || wish === 'copy' ? wish : 'again';
  return banner({
    kind: isUnknown ? 'warning' : 'error',
    text: isUnknown
      ? html`<strong>${i18n.text('unsure')}</strong> ${i18n.text('unsureText')}`
      : html`<strong>${i18n.text(FAILED[wish])}</strong> ${problemText(common, problem).text}`,
    announced: true,
    actions: html`<button type="button" class="btn small" @click=${() => onAsk('dismiss')}>
        ${common.text('dismiss')}
      </button>
      <button type="button" class="btn small" data-ask="again" @click=${() => onAsk(again)}>
        ${icon(refresh)}${common.text('tryAgain')}
      </button>`,
  });
}

/** What was said when it was done. */
export const DONE = {
  create: 'createdNow',
  'change-terms': 'changedNow',
  rotate: 'rotatedNow',
  revoke: 'revokedNow',
} as const satisfies Record<LinkWish, string>;
