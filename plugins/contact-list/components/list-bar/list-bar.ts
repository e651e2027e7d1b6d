import { html, nothing, type TemplateResult } from 'lit';

import { isSearched, type ContactQuery } from '../../../../shared/domain/query.ts';
import type { ListVoice } from '../../i18n/catalogue.ts';
import type { Count } from '../../state/contacts.controller.ts';

export interface ListBar {
  /** What the rows belong to. */
  readonly query: ContactQuery;
  /** Null while it is on its way; undefined when it will not come. */
  readonly count: Count | null | undefined;
  /** How many are selected, and what can be done with them: takes the place of the count, not of its room. */
  readonly selected: { readonly count: number; readonly actions: TemplateResult } | undefined;
  /** How the list looks and in what order it stands. */
  readonly options: TemplateResult | undefined;
}

/** Always there, above the rows: how many there are, and how they are looked at. */
export function listBar(i18n: ListVoice, { query, count, selected, options }: ListBar): TemplateResult {
  return html`<div class="list-bar ${selected ? 'selected' : ''}">
    <span class="match figures" role="status"
      >${
        selected
          ? i18n.text('selectedCount', { count: selected.count })
          : count === null
            ? waiting(i18n)
            : matchWords(i18n, query, count)
      }</span
    >
    ${selected?.actions ?? options ?? nothing}
  </div>`;
}

const waiting = (i18n: ListVoice): TemplateResult =>
  html`<span class="unseen">${i18n.text('loading')}</span
    ><span class="skeleton count-frame" aria-hidden="true"></span>`;

function matchWords(i18n: ListVoice, query: ContactQuery, counted: Count | undefined): string {
  if (!counted) return '';
  const { total: count, exact } = counted;
  if (!exact) return i18n.text('countMore', { count: i18n.number(count) });
  if (isSearched(query)) return i18n.text('countMatch', { count });
  if (query.filter === 'trash') return i18n.text('countTrash', { count });
  return i18n.text(query.linkedOnly ? 'countLinked' : 'countContacts', { count });
}
