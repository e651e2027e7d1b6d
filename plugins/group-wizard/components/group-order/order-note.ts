import { html, nothing, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { clock, key, refresh } from '../../../../shared/ui/icon/icons.ts';
import { reasonNote } from '../../../../shared/ui/reason/reason.ts';
import type { Later } from '../../../../shared/ui/state/later.ts';
import type { OrderController, OrderView } from '../../state/order.controller.ts';

export type OrderWord =
  'notChanged' | 'neverSeen' | 'expired' | 'unknown' | 'unknownRunning' | 'unknownNoAnswer' | 'checkAgain';

export interface OrderNote {
  /** Each part has these among its own words. */
  readonly i18n: { text(key: OrderWord): string };
  readonly common: CommonVoice;
  readonly order: OrderController;
  readonly later: Later;
  /** What did not happen, in the part's own words; *Nothing was changed* without it. */
  readonly title?: unknown;
  /** What the button beside it does. Where there is none, the note brings one of its own. */
  readonly onGo?: () => void;
}

const ASKED = {
  'not-yet': 'unknown',
  asking: 'unknown',
  running: 'unknownRunning',
  'no-answer': 'unknownNoAnswer',
} as const satisfies Record<Extract<OrderView, { readonly state: 'unknown' }>['asked'], string>;

/** Why a change did not go through, or why that is not known, with the one next step. Nothing while all is well. */
export function orderNote({ i18n, common, order, later, title, onGo }: OrderNote): unknown {
  const { view } = order;
  switch (view.state) {
    case 'idle':
    case 'sending':
      return nothing;
    case 'reason':
      return html`${reasonNote({
        reason: order.reason,
        missing: view.missing,
        onChange: (reason) => order.writeReason(reason),
        onGive: onGo ?? (() => order.giveReason()),
      })}
      ${onGo ? nothing : ways(common, order)}`;
    case 'failed':
      return later(({ problemText }) => {
        const why = problemText(common, view.problem);
        return banner({
          kind: 'error',
          text: html`<strong>${title ?? i18n.text('notChanged')}.</strong> ${why.title}. ${why.text}`,
          actions: isFinal(view.problem.kind)
            ? undefined
            : step(common.text('tryAgain'), refresh, false, () => order.tryAgain()),
          announced: true,
        });
      });
    case 'never-seen':
      return banner({
        kind: 'error',
        text: i18n.text('neverSeen'),
        actions: step(common.text('tryAgain'), refresh, false, () => order.tryAgain()),
        announced: true,
      });
    case 'expired':
      return banner({
        kind: 'warning',
        icon: key,
        text: i18n.text('expired'),
        actions: step(common.text('signIn'), key, view.asking, () => void order.signIn()),
        announced: true,
      });
    case 'unknown':
      return banner({
        kind: 'warning',
        icon: clock,
        text: i18n.text(ASKED[view.asked]),
        actions: step(i18n.text('checkAgain'), refresh, view.asked === 'asking', () => void order.checkAgain()),
        announced: true,
      });
  }
}

/** Sending the same again cannot change these. */
const isFinal = (kind: string): boolean => ['forbidden', 'gone', 'not-found', 'unsupported', 'conflict'].includes(kind);

/** On with the order, or not. */
const ways = (common: CommonVoice, order: OrderController): TemplateResult =>
  html`<div class="ways">
    <button type="button" class="btn" @click=${() => order.forget()}>${common.text('cancel')}</button>
    <button type="button" class="btn primary" @click=${() => order.giveReason()}>${common.text('save')}</button>
  </div>`;

function step(label: string, glyph: typeof refresh, busy: boolean, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="btn small"
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${onClick}
  >
    ${busy ? html`<span class="spinner"></span>` : icon(glyph)}${label}
  </button>`;
}
