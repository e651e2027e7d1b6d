import { EVERYTHING, type ContactQuery } from '../../../../shared/domain/query.ts';

/** The five criteria of the advanced search (L-04). */
export type Details = Pick<ContactQuery, 'types' | 'visibleTo' | 'ownerId' | 'name' | 'company'>;

export const detailsOf = ({ types, visibleTo, ownerId, name, company }: ContactQuery): Details => ({
  types,
  visibleTo,
  ownerId,
  name,
  company,
});

export const NO_DETAILS: Details = detailsOf(EVERYTHING);

export const isSameDetails = (a: Details, b: Details): boolean => JSON.stringify(a) === JSON.stringify(b);
