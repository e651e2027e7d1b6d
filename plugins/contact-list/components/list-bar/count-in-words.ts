import { isSearched, type ContactQuery } from '../../../../shared/domain/query.ts';
import { besideCatalogue } from '../../i18n/beside/catalogue.ts';
import type { ListVoice } from '../../i18n/catalogue.ts';
import type { Count } from '../../state/contacts.controller.ts';

/** How many there are of what is shown, where that is not simply all. */
export function countInWords(voice: ListVoice, query: ContactQuery, { total: count, exact }: Count): string {
  const i18n = voice.in(besideCatalogue);
  if (!exact) return i18n.text('countMore', { count: i18n.number(count) });
  if (isSearched(query)) return i18n.text('countMatch', { count });
  if (query.filter === 'trash') return i18n.text('countTrash', { count });
  return query.linkedOnly ? i18n.text('countLinked', { count }) : voice.text('countContacts', { count });
}
