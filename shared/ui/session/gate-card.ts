import { html, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../i18n/common/catalogue.ts';
import { inTrouble } from '../../i18n/problems/catalogue.ts';
import { icon } from '../icon/icon.ts';
import { key, lock, plug } from '../icon/icons.ts';
import { problemCard } from '../state/problem-card.ts';
import { stateCard } from '../state/state-card.ts';
import type { GateView, SessionGate } from './session-gate.controller.ts';

/** Every way to be kept outside; a plugin draws its own skeleton while `loading`. */
export type ClosedGate = Exclude<GateView, { readonly state: 'loading' | 'open' }>;

/** Why the reader does not see the plugin, and the one next step (L-01, X-01). `unsupported`: what this portal does not offer. */
export function gateCard(
  common: CommonVoice,
  gate: Pick<SessionGate, 'retry' | 'signIn'>,
  view: ClosedGate,
  unsupported: string,
): TemplateResult {
  const i18n = inTrouble(common);
  switch (view.state) {
    case 'failed':
      return problemCard(common, { problem: view.problem, onRetry: () => void gate.retry() });
    case 'signed-out':
      return stateCard({
        icon: key,
        title: i18n.text('unauthenticatedTitle'),
        text: i18n.text('unauthenticatedText'),
        actions: html`<button
          type="button"
          class="btn primary"
          aria-busy=${view.signingIn}
          aria-disabled=${view.signingIn}
          @click=${() => void gate.signIn()}
        >
          ${view.signingIn ? html`<span class="spinner"></span>` : icon(key)}${common.text('signIn')}
        </button>`,
      });
    case 'not-bought':
      return stateCard({ icon: lock, title: i18n.text('notBoughtTitle'), text: i18n.text('notBoughtText') });
    case 'not-allowed':
      return stateCard({ icon: lock, title: i18n.text('notAllowedTitle'), text: i18n.text('notAllowedText') });
    case 'unsupported':
      return stateCard({ icon: plug, title: unsupported, text: i18n.text('unsupportedText') });
  }
}
