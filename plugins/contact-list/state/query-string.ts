import type { ContactQuery } from '../../../shared/domain/query.ts';
import { queryFromString, queryToString } from '../../../shared/domain/query-text.ts';
import { shownQuery, type ViewKind } from './shown-query.ts';

/** What a host's string asks for, as it is shown in this view. */
export const readQuery = (text: string, view: ViewKind): ContactQuery => shownQuery(queryFromString(text), view);

/** The string after a change. Equal queries give equal strings, however they were written before. */
export function changedQuery(text: string, changes: Partial<ContactQuery>): { readonly before: string; after: string } {
  const wanted = queryFromString(text);
  return { before: queryToString(wanted), after: queryToString({ ...wanted, ...changes }) };
}
