import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { CONTACT_FILTERS, type ContactFilter } from '../../../../shared/domain/query.ts';
import type { ContactCounts } from '../../../../shared/ports/contact-port.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronDown, filter as filterIcon } from '../../../../shared/ui/icon/icons.ts';
import type { ListVoice, ListWords } from '../../i18n/catalogue.ts';

export const FILTER_WORDS = {
  all: 'filterAll',
  line: 'filterLine',
  works: 'filterWorks',
  'no-public-members': 'filterNoPublicMembers',
  'no-owner': 'filterNoOwner',
  trash: 'filterTrash',
} as const satisfies Record<ContactFilter, keyof ListWords>;

export interface Filters {
  readonly value: ContactFilter;
  readonly counts: ContactCounts | null;
  /** Counts are on their way: room is kept for them. */
  readonly counting: boolean;
  readonly onChange: (filter: ContactFilter) => void;
}

/** The six filters in a row, each with its count where the host can count; one is chosen (L-05). */
export function filterRow(i18n: ListVoice, { value, counts, counting, onChange }: Filters): TemplateResult {
  return html`<div class="tabs filter-row" role="radiogroup" aria-label=${i18n.text('filterLabel')}>
    ${CONTACT_FILTERS.map((filter) => {
      const count = counts?.[filter];
      return html`<label>
        <input
          type="radio"
          name="filter"
          value=${filter}
          .checked=${live(filter === value)}
          @change=${() => onChange(filter)}
        />
        <span>${i18n.text(FILTER_WORDS[filter])}</span>
        ${
          count == null
            ? counting
              ? html`<span class="skeleton count-frame"></span>`
              : nothing
            : html`<span class="count">${i18n.number(count)}</span>`
        }
      </label>`;
    })}
  </div>`;
}

/** The same as one button where there is no room for a row: a phone opens its own sheet for a native select. */
export function filterSelect(i18n: ListVoice, { value, counts, onChange }: Filters): TemplateResult {
  const label = (filter: ContactFilter): string => {
    const count = counts?.[filter];
    return `${i18n.text(FILTER_WORDS[filter])}${count == null ? '' : `  ${i18n.number(count)}`}`;
  };
  return html`<span class="pick filter-pick">
    ${icon(filterIcon)}
    <select
      class="btn"
      aria-label=${i18n.text('filterLabel')}
      @change=${({ target }: Event) => onChange((target as HTMLSelectElement).value as ContactFilter)}
    >
      ${CONTACT_FILTERS.map(
        (filter) => html`<option value=${filter} .selected=${live(filter === value)}>${label(filter)}</option>`,
      )}
    </select>
    ${icon(chevronDown)}
  </span>`;
}
