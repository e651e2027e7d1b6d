import { html, nothing, type TemplateResult } from 'lit';

import { EVERYTHING, type ContactQuery } from '../../../../shared/domain/query.ts';
import type { ListVoice } from '../../i18n/catalogue.ts';
import type { QueryPart } from '../../parts/list-parts.ts';
import type { Count } from '../../state/contacts.controller.ts';

export interface Selected {
  readonly count: number;
  /** Kept when nothing is selected, so that the next selection finds it made. */
  readonly actions: TemplateResult;
}

export interface ListBar {
  /** What the rows belong to. */
  readonly query: ContactQuery;
  /** Null while it is on its way; undefined when it will not come. */
  readonly count: Count | null | undefined;
  /** How many are selected, and what can be done with them once some were: takes the place of the count and the options. */
  readonly selected: Selected | undefined;
  /** Says in words how many there are of other contacts than all; when it is there. */
  readonly part: QueryPart | undefined;
  /** How the list looks and in what order it stands. */
  readonly options: TemplateResult | undefined;
}

/** Always there, above the rows: how many there are, and how they are looked at. */
export function listBar(i18n: ListVoice, bar: ListBar): TemplateResult {
  const { selected, options } = bar;
  const count = selected?.count ?? 0;
  return html`<div class="list-bar ${count ? 'selected' : ''}">
    <span class="match figures" role="status"
      >${count ? i18n.text('selectedCount', { count }) : counted(i18n, bar)}</span
    >
    ${options ?? nothing} ${selected?.actions ?? nothing}
  </div>`;
}

const waiting = (i18n: ListVoice): TemplateResult =>
  html`<span class="unseen">${i18n.text('loading')}</span
    ><span class="skeleton count-frame" aria-hidden="true"></span>`;

function counted(i18n: ListVoice, { query, count, part }: ListBar): TemplateResult | string {
  if (count === undefined) return '';
  if (count === null) return waiting(i18n);
  if (query === EVERYTHING && count.exact) return i18n.text('countContacts', { count: count.total });
  return part?.countInWords(i18n, query, count) ?? '';
}
