import type { ContactType } from './contact.ts';
import type { MemberId } from './ids.ts';

/** The single-choice filter of the list (L-05). */
export const CONTACT_FILTERS = ['all', 'line', 'works', 'no-public-members', 'no-owner', 'trash'] as const;
export type ContactFilter = (typeof CONTACT_FILTERS)[number];

/** L-26. `purge` (when a trashed contact will be deleted permanently) orders the Trash. */
export const CONTACT_SORTS = ['name', 'company', 'owner', 'created', 'modified', 'purge'] as const;
export type ContactSort = (typeof CONTACT_SORTS)[number];

/** What the list shows. The advanced criteria combine with AND (L-04), and with the filter. */
export interface ContactQuery {
  readonly filter: ContactFilter;
  /** Simple search (L-03): part of the contact's name. */
  readonly text: string;
  readonly types: readonly ContactType[];
  /** Contacts that **all** of these members can see, by any path. */
  readonly visibleTo: readonly MemberId[];
  readonly ownerId: MemberId | null;
  readonly name: string;
  readonly company: string;
  readonly sort: ContactSort;
  readonly descending: boolean;
  /** Member view: linked contacts only (L-13, *External*). */
  readonly linkedOnly: boolean;
}

export const EVERYTHING: ContactQuery = {
  filter: 'all',
  text: '',
  types: [],
  visibleTo: [],
  ownerId: null,
  name: '',
  company: '',
  sort: 'modified',
  descending: true,
  linkedOnly: false,
};

/** Is anything searched for, beside the filter? */
export const isSearched = ({ text, types, visibleTo, ownerId, name, company }: ContactQuery): boolean =>
  Boolean(text || types.length || visibleTo.length || ownerId !== null || name || company);

/** Equal for equal queries, in memory: what goes into a URL is made by `queryToString`. */
export const keyOf = (query: ContactQuery): string => JSON.stringify(query, Object.keys(EVERYTHING));
