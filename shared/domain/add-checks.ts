import type { Found, LookupRefusal } from './invitation.ts';

/** By what somebody is looked for (I-01). */
export const LOOKUP_KINDS = ['id', 'phone', 'qr'] as const;
export type LookupKind = (typeof LOOKUP_KINDS)[number];
export interface Lookup {
  readonly kind: LookupKind;
  readonly value: string;
}

export type FoundPerson = Extract<Found, { readonly kind: 'person' }>;

/** What must hold before somebody can be added (I-02, I-21), in the order in which it is told. */
export interface AddCheck {
  readonly about: 'own-company' | 'their-company' | 'phone' | 'network' | 'contact';
  readonly passed: boolean;
}

const REFUSED_BY: Readonly<Record<Exclude<AddCheck['about'], 'contact'>, LookupRefusal>> = {
  'own-company': 'own-company-forbids',
  'their-company': 'their-company-forbids',
  phone: 'not-findable-by-phone',
  network: 'line-not-possible',
};

/** What a refusal is about; *oneself* is none of these, because there is nothing to check then. */
export const checkOf = (refusal: string): AddCheck['about'] | undefined =>
  (Object.keys(REFUSED_BY) as (keyof typeof REFUSED_BY)[]).find((about) => REFUSED_BY[about] === refusal);

export const isOneself = ({ refusals }: FoundPerson): boolean => refusals.includes('oneself');

/** The checklist of a hit. What was never in question is not told: a number for who was not sought by one. */
export function addChecks(person: FoundPerson, by: LookupKind): readonly AddCheck[] {
  const { refusals, contactId } = person;
  const check = (about: keyof typeof REFUSED_BY): AddCheck => ({
    about,
    passed: !refusals.includes(REFUSED_BY[about]),
  });
  const asked = [check('own-company'), check('their-company')];
  const onlyRefused = [check('phone'), check('network')].filter(
    ({ about, passed }) => !passed || (about === 'phone' && by === 'phone'),
  );
  return [...asked, ...onlyRefused, { about: 'contact', passed: contactId === null }];
}

/** Whether *Add* can be offered. */
export const mayBeAdded = ({ refusals, contactId }: FoundPerson): boolean =>
  refusals.length === 0 && contactId === null;
