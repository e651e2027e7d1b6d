import { html, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../i18n/common/catalogue.ts';
import { inTrouble } from '../../i18n/problems/catalogue.ts';
import { icon } from '../icon/icon.ts';
import { error, refresh } from '../icon/icons.ts';
import { stateCard } from './state-card.ts';

/** In the place of a plugin that met an error it did not foresee (P10). */
export function brokenCard(i18n: CommonVoice, onRetry: () => void): TemplateResult {
  return stateCard({
    icon: error,
    title: i18n.text('brokenTitle'),
    text: inTrouble(i18n).text('brokenText'),
    alert: true,
    actions: html`<button type="button" class="btn primary" @click=${onRetry}>
      ${icon(refresh)}${i18n.text('tryAgain')}
    </button>`,
  });
}
