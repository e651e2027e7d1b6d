import type { ContactType } from './contact.ts';
import type { MemberId } from './ids.ts';
import { EVERYTHING, type ContactQuery } from './query.ts';

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
