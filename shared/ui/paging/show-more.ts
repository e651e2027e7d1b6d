import { html, nothing, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../i18n/common/catalogue.ts';
import { icon } from '../icon/icon.ts';
import { refresh } from '../icon/icons.ts';
import type { Later } from '../state/later.ts';
import type { ReadyList } from './cursor-list.controller.ts';

/**
 * The end of a list that is read by cursor: how many are shown, and *Show more*. The button keeps the focus while it
 * works, and says why if it could not.
 */
export function showMore(
  i18n: CommonVoice,
  { items, total, more }: ReadyList<unknown>,
  onMore: () => void,
  later: Later,
): TemplateResult | typeof nothing {
  if (more.state === 'none') return nothing;
  const isBusy = more.state === 'loading';
  return html`<div class="show-more">
    ${
      more.state === 'failed'
        ? html`<span class="show-more-problem" role="alert"
            >${later(({ problemText }) => problemText(i18n, more.problem).title)}</span
          >`
        : nothing
    }
    <button type="button" class="btn" aria-busy=${isBusy} aria-disabled=${isBusy} @click=${onMore}>
      ${isBusy ? html`<span class="spinner"></span>` : more.state === 'failed' ? icon(refresh) : nothing}
      ${i18n.text(more.state === 'failed' ? 'tryAgain' : 'showMore')}
    </button>
    ${total === null ? nothing : html`<span>${i18n.text('shownOf', { shown: items.length, count: total })}</span>`}
  </div>`;
}
