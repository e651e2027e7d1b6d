import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { CONTACT_SORTS, isSearched, type ContactQuery, type ContactSort } from '../../../../shared/domain/query.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronDown } from '../../../../shared/ui/icon/icons.ts';
import type { ListVoice, ListWords } from '../../i18n/catalogue.ts';
import type { Count } from '../../state/contacts.controller.ts';
import { startsDescending } from '../contact-grid/columns.ts';

const SORT_WORDS = {
  modified: 'sortModified',
  name: 'sortName',
  company: 'sortCompany',
  owner: 'sortOwner',
  created: 'sortCreated',
  purge: 'sortPurge',
} as const satisfies Record<ContactSort, keyof ListWords>;

const TRASH_SORTS: readonly ContactSort[] = ['purge', 'name', 'company'];
const LIST_SORTS = CONTACT_SORTS.filter((sort) => sort !== 'purge');

export interface ListBar {
  /** What the rows belong to. */
  readonly query: ContactQuery;
  /** Null while it is on its way; undefined when it will not come. */
  readonly count: Count | null | undefined;
  /** How many are selected, and what can be done with them: takes the place of the count, not of its room. */
  readonly selected: { readonly count: number; readonly actions: TemplateResult } | undefined;
  readonly onSortChange: (sort: ContactSort, descending: boolean) => void;
}

/** Always there, above the rows: how many there are, and the order where there are no heads to press. */
export function listBar(i18n: ListVoice, { query, count, selected, onSortChange }: ListBar): TemplateResult {
  const sorts = query.filter === 'trash' ? TRASH_SORTS : LIST_SORTS;
  const onChange = ({ target }: Event): void => {
    const sort = (target as HTMLSelectElement).value as ContactSort;
    onSortChange(sort, startsDescending(sort));
  };
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
    ${selected?.actions ?? nothing}
    <span class="pick sort-pick">
      <select class="btn quiet small" aria-label=${i18n.text('sortLabel')} @change=${onChange}>
        ${sorts.map(
          (sort) =>
            html`<option value=${sort} .selected=${live(sort === query.sort)}>${i18n.text(SORT_WORDS[sort])}</option>`,
        )}
      </select>
      ${icon(chevronDown)}
    </span>
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
