import { html, nothing, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../i18n/common/catalogue.ts';
import { problemText } from '../../i18n/common/problem-text.ts';
import { icon } from '../icon/icon.ts';
import { refresh } from '../icon/icons.ts';
import type { ReadyList } from './cursor-list.controller.ts';

/**
 * The end of a list that is read by cursor: how many are shown, and *Show more*. The button keeps the focus while it
 * works, and says why if it could not.
 */
export function showMore(
  i18n: CommonVoice,
  { items, total, more }: ReadyList<unknown>,
  onMore: () => void,
): TemplateResult | typeof nothing {
  if (more.state === 'none') return nothing;
  const isBusy = more.state === 'loading';
  const failed = more.state === 'failed';
  return html`<div class="show-more">
    ${failed ? html`<span class="show-more-problem" role="alert">${problemText(i18n, more.problem).title}</span>` : nothing}
    <button type="button" class="btn" aria-busy=${isBusy} aria-disabled=${isBusy} @click=${onMore}>
      ${isBusy ? html`<span class="spinner"></span>` : failed ? icon(refresh) : nothing}
      ${i18n.text(failed ? 'tryAgain' : 'showMore')}
    </button>
    ${total === null ? nothing : html`<span>${i18n.text('shownOf', { shown: items.length, count: total })}</span>`}
  </div>`;
}
