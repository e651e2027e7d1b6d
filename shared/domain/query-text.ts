import { CONTACT_TYPES } from './contact.ts';
import { CONTACT_FILTERS, CONTACT_SORTS, EVERYTHING, type ContactQuery } from './query.ts';

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
