import type { ContactSort } from '../../../../shared/domain/query.ts';
import type { ListWords } from '../../i18n/catalogue.ts';

/** What the columns are about: contacts as they are, or what will become of those in Trash (L-11). */
export type GridKind = 'contacts' | 'trash';

export interface Column {
  /** Of its cells, so that the style sheet gives them their place and hides them where there is none. */
  readonly className: string;
  readonly label: keyof ListWords;
  readonly sort?: ContactSort;
}

export const COLUMNS: Readonly<Record<GridKind, readonly Column[]>> = {
  contacts: [
    { className: 'c-name', label: 'columnName', sort: 'name' },
    { className: 'c-company', label: 'columnCompany', sort: 'company' },
    { className: 'c-person', label: 'columnOwner', sort: 'owner' },
    { className: 'c-privacy', label: 'columnPrivacy' },
    { className: 'c-tags', label: 'columnTags' },
    { className: 'c-date', label: 'columnModified', sort: 'modified' },
  ],
  trash: [
    { className: 'c-name', label: 'columnName', sort: 'name' },
    { className: 'c-company', label: 'columnCompany', sort: 'company' },
    { className: 'c-person', label: 'columnDeletedBy' },
    { className: 'c-date', label: 'columnDeletedOn' },
    { className: 'c-purge', label: 'columnPurge', sort: 'purge' },
  ],
};

/** Newest first for dates, A to Z for words, soonest first for what will be gone. */
export const startsDescending = (sort: ContactSort): boolean => sort === 'modified' || sort === 'created';
