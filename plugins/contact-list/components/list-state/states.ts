import { html, nothing, type TemplateResult } from 'lit';

import type { Policy } from '../../../../shared/domain/policy.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { card, clock, offline, plus, search, trash } from '../../../../shared/ui/icon/icons.ts';
import { stateCard } from '../../../../shared/ui/state/state-card.ts';
import type { BesideVoice } from '../../i18n/beside/catalogue.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { criterionInWords } from '../contact-search/criteria.ts';
import { FILTER_WORDS } from '../filters/filters.ts';
import type { ListState } from './list-state.element.ts';
import type { StateAct } from './state-act.event.ts';

type StateOf<Kind extends ListState['kind']> = Extract<ListState, { readonly kind: Kind }>;
type Act = (act: StateAct) => void;

/** There is nothing, and that is not the search's doing. */
export function emptyState(
  i18n: BesideVoice,
  { filter, retentionDays, mayCreate }: StateOf<'empty'>,
  act: Act,
): TemplateResult {
  switch (filter) {
    case 'all':
      return stateCard({
        icon: card,
        title: i18n.text('emptyTitle'),
        text: i18n.text('emptyText'),
        actions: mayCreate
          ? html`<button type="button" class="btn" @click=${() => act({ act: 'create' })}>
              ${icon(plus)}${i18n.in(catalogue).text('newContact')}
            </button>`
          : nothing,
      });
    case 'trash':
      return stateCard({
        icon: trash,
        title: i18n.text('emptyTrashTitle'),
        text: i18n.text('emptyTrashText', { count: retentionDays }),
      });
    default:
      return stateCard({
        icon: card,
        title: i18n.text('emptyFilterTitle', { filter: i18n.in(catalogue).text(FILTER_WORDS[filter]) }),
        text: i18n.text('emptyFilterText'),
        actions: html`<button type="button" class="btn" @click=${() => act({ act: 'show-all' })}>
          ${i18n.text('showAll')}
        </button>`,
      });
  }
}

/** The search found nothing: names the criteria and takes them away, the last one alone or all. */
export function noMatchState(
  i18n: BesideVoice,
  common: CommonVoice,
  { criteria, nameOf }: StateOf<'no-match'>,
  act: Act,
): TemplateResult {
  const inWords = criteria.map((criterion) => criterionInWords(i18n, criterion, nameOf));
  const last = criteria.at(-1);
  return stateCard({
    icon: search,
    title: i18n.text('noMatchTitle'),
    text: i18n.text('noMatchText', { count: criteria.length, criteria: i18n.list(inWords) }),
    actions: html`
      ${
        last && criteria.length > 1
          ? html`<button type="button" class="btn" @click=${() => act({ act: 'remove', criterion: last })}>
              ${common.text('remove', { name: inWords.at(-1) ?? '' })}
            </button>`
          : nothing
      }
      <button type="button" class="btn" @click=${() => act({ act: 'reset' })}>${i18n.text('resetSearch')}</button>
    `,
  });
}

/** Rows in view could not be had; those that were loaded stay, and so does the reader's place. */
export function troubleNotice(i18n: BesideVoice, common: CommonVoice, problem: Problem, act: Act): TemplateResult {
  const expired = problem.kind === 'unauthenticated';
  const { title, text } = problemText(common, problem);
  return banner({
    kind: problem.kind === 'offline' ? 'plain' : 'warning',
    ...(problem.kind === 'offline' && { icon: offline }),
    announced: true,
    text: html`<strong>${title}</strong> ${expired ? i18n.text('expiredText') : text}`,
    actions: html`<button type="button" class="btn small" @click=${() => act({ act: expired ? 'sign-in' : 'retry' })}>
      ${common.text(expired ? 'signIn' : 'tryAgain')}
    </button>`,
  });
}

/** How long contacts stay in Trash, and that they count. */
export function trashNotice(i18n: BesideVoice, { trashRetentionDays, contactQuota }: Policy): TemplateResult {
  return banner({
    kind: 'plain',
    icon: clock,
    text: html`${i18n.text('trashRetention', { count: trashRetentionDays })}
    ${contactQuota ? i18n.text('trashQuota', contactQuota) : nothing}`,
  });
}
