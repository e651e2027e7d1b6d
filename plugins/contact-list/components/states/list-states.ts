import { html, nothing, type TemplateResult } from 'lit';

import type { Criterion, ContactQuery } from '../../../../shared/domain/query.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { card, plus, search, trash } from '../../../../shared/ui/icon/icons.ts';
import { stateCard } from '../../../../shared/ui/state/state-card.ts';
import type { ListVoice } from '../../i18n/catalogue.ts';
import { FILTER_WORDS } from '../filters/filters.ts';

export interface EmptyState {
  readonly query: ContactQuery;
  readonly retentionDays: number;
  /** Absent where contacts cannot be written down. */
  readonly onCreate: (() => void) | undefined;
  readonly onShowAll: () => void;
}

/** There is nothing, and that is not the search's doing. */
export function emptyState(i18n: ListVoice, { query, retentionDays, onCreate, onShowAll }: EmptyState): TemplateResult {
  switch (query.filter) {
    case 'all':
      return stateCard({
        icon: card,
        title: i18n.text('emptyTitle'),
        text: i18n.text('emptyText'),
        actions: onCreate
          ? html`<button type="button" class="btn" @click=${onCreate}>${icon(plus)}${i18n.text('newContact')}</button>`
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
        title: i18n.text('emptyFilterTitle', { filter: i18n.text(FILTER_WORDS[query.filter]) }),
        text: i18n.text('emptyFilterText'),
        actions: html`<button type="button" class="btn" @click=${onShowAll}>${i18n.text('showAll')}</button>`,
      });
  }
}

export interface NoMatchState {
  readonly criteria: readonly Criterion[];
  /** A criterion in words: *name “Hikarri”*. */
  readonly sayOf: (criterion: Criterion) => string;
  readonly onRemove: (criterion: Criterion) => void;
  readonly onReset: () => void;
}

/** The search found nothing: names the criteria and takes them away, the last one alone or all. */
export function noMatchState(
  i18n: ListVoice,
  common: CommonVoice,
  { criteria, sayOf, onRemove, onReset }: NoMatchState,
): TemplateResult {
  const last = criteria.at(-1);
  return stateCard({
    icon: search,
    title: i18n.text('noMatchTitle'),
    text: i18n.text('noMatchText', { count: criteria.length, criteria: i18n.list(criteria.map(sayOf)) }),
    actions: html`
      ${
        last && criteria.length > 1
          ? html`<button type="button" class="btn" @click=${() => onRemove(last)}>
              ${common.text('remove', { name: sayOf(last) })}
            </button>`
          : nothing
      }
      <button type="button" class="btn" @click=${onReset}>${i18n.text('resetSearch')}</button>
    `,
  });
}
