import { html, nothing, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../i18n/common/catalogue.ts';
import { problemText } from '../../i18n/common/problem-text.ts';
import { banner } from '../banner/banner.ts';
import { offline, warning } from '../icon/icons.ts';
import type { ReadyList } from './cursor-list.controller.ts';

/** Says that what is shown could not be brought up to date, and why; reading goes on. */
export function staleBanner(
  i18n: CommonVoice,
  { stale }: Pick<ReadyList<unknown>, 'stale'>,
  text: string,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (!stale) return nothing;
  return banner({
    kind: 'warning',
    icon: stale.kind === 'offline' ? offline : warning,
    text: html`<strong>${problemText(i18n, stale).title}.</strong> ${text}`,
    actions: html`<button type="button" class="btn small" @click=${onRetry}>${i18n.text('tryAgain')}</button>`,
    announced: true,
  });
}
