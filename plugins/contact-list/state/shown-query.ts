import { EVERYTHING, type ContactQuery } from '../../../shared/domain/query.ts';

export type ViewKind = 'administrator' | 'member';

/**
 * The query as it is asked, whatever a host's URL says: the Trash is ordered by what it shows, soonest to be deleted
 * first (L-11), the list never by that, and *External* is a tab of the member view alone (L-13).
 */
export function shownQuery(query: ContactQuery, view: ViewKind): ContactQuery {
  const linkedOnly = query.linkedOnly && view === 'member';
  const inTrash = query.filter === 'trash';
  if (inTrash && ['owner', 'created', 'modified'].includes(query.sort)) {
    return { ...query, linkedOnly, sort: 'purge', descending: false };
  }
  if (!inTrash && query.sort === 'purge') {
    return { ...query, linkedOnly, sort: EVERYTHING.sort, descending: EVERYTHING.descending };
  }
  return { ...query, linkedOnly };
}
