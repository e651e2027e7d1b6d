import { CONTACT_TYPES, type ContactType } from './contact.ts';
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

/** The criteria of the advanced search, one by one, as the chips show them. */
export type Criterion =
  | { readonly kind: 'text' | 'name' | 'company'; readonly value: string }
  | { readonly kind: 'type'; readonly value: ContactType }
  | { readonly kind: 'visible-to' | 'owner'; readonly value: MemberId };

export function criteriaOf(query: ContactQuery): readonly Criterion[] {
  return [
    ...(query.text ? [{ kind: 'text', value: query.text } as const] : []),
    ...query.types.map((value) => ({ kind: 'type', value }) as const),
    ...query.visibleTo.map((value) => ({ kind: 'visible-to', value }) as const),
    ...(query.ownerId !== null ? [{ kind: 'owner', value: query.ownerId } as const] : []),
    ...(query.name ? [{ kind: 'name', value: query.name } as const] : []),
    ...(query.company ? [{ kind: 'company', value: query.company } as const] : []),
  ];
}

export function withoutCriterion(query: ContactQuery, { kind, value }: Criterion): ContactQuery {
  switch (kind) {
    case 'text':
    case 'name':
    case 'company':
      return { ...query, [kind]: '' };
    case 'type':
      return { ...query, types: query.types.filter((type) => type !== value) };
    case 'visible-to':
      return { ...query, visibleTo: query.visibleTo.filter((member) => member !== value) };
    case 'owner':
      return { ...query, ownerId: null };
  }
}

export const withoutCriteria = ({ filter, sort, descending, linkedOnly }: ContactQuery): ContactQuery => ({
  ...EVERYTHING,
  filter,
  sort,
  descending,
  linkedOnly,
});

/**
 * The query as one string that a host can put into its URL, and back. Only what differs from `EVERYTHING` is written, in one
 * order, so equal queries give equal strings. What is not understood is left out, never thrown.
 */
export function queryToString(query: ContactQuery): string {
  const params = new URLSearchParams();
  if (query.filter !== EVERYTHING.filter) params.set('filter', query.filter);
  if (query.text) params.set('text', query.text);
  for (const type of CONTACT_TYPES) if (query.types.includes(type)) params.append('type', type);
  for (const member of query.visibleTo) params.append('visibleTo', member);
  if (query.ownerId !== null) params.set('owner', query.ownerId);
  if (query.name) params.set('name', query.name);
  if (query.company) params.set('company', query.company);
  if (query.sort !== EVERYTHING.sort || query.descending !== EVERYTHING.descending) {
    params.set('sort', `${query.descending ? '-' : ''}${query.sort}`);
  }
  if (query.linkedOnly) params.set('linked', '1');
  return params.toString();
}

export function queryFromString(text: string): ContactQuery {
  const params = new URLSearchParams(text);
  const sort = params.get('sort') ?? '';
  const field = CONTACT_SORTS.find((known) => known === sort.replace(/^-/, ''));
  return {
    filter: CONTACT_FILTERS.find((known) => known === params.get('filter')) ?? 'all',
    text: params.get('text') ?? '',
    types: CONTACT_TYPES.filter((type) => params.getAll('type').includes(type)),
    visibleTo: [...new Set(params.getAll('visibleTo'))].filter(Boolean),
    ownerId: params.get('owner') || null,
    name: params.get('name') ?? '',
    company: params.get('company') ?? '',
    sort: field ?? EVERYTHING.sort,
    descending: field ? sort.startsWith('-') : EVERYTHING.descending,
    linkedOnly: params.get('linked') === '1',
  };
}

/** Equal for two queries that select the same contacts, whatever the order they are shown in or were entered in. */
export const matchKey = (query: ContactQuery): string =>
  queryToString({
    ...query,
    visibleTo: query.visibleTo.toSorted(),
    sort: EVERYTHING.sort,
    descending: EVERYTHING.descending,
  });
