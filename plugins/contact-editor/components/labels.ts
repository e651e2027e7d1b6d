import type { ContactType, ContactFields, LinkedType, RefusalReason } from '../../../shared/domain/contact.ts';
import type { en } from '../i18n/en.ts';
import type { Voice } from '../i18n/catalogue.ts';

type KindOf<List extends 'phones' | 'emails'> = ContactFields[List][number]['kind'];

export const PHONE_LABELS = {
  mobile: 'phoneMobile',
  work: 'phoneWork',
  'work-fax': 'phoneWorkFax',
  home: 'phoneHome',
  'home-fax': 'phoneHomeFax',
  other: 'phoneOther',
} as const satisfies Readonly<Record<KindOf<'phones'>, keyof typeof en>>;
export const EMAIL_LABELS = {
  work: 'emailWork',
  home: 'emailHome',
  other: 'emailOther',
} as const satisfies Readonly<Record<KindOf<'emails'>, keyof typeof en>>;
export const ADDRESS_LABELS = { work: 'addressWork', home: 'addressHome', other: 'addressOther' } as const;
export const DATE_LABELS = { anniversary: 'dateAnniversary', other: 'dateOther' } as const;
export const SOCIAL_LABELS = {
  line: 'socialLine',
  facebook: 'socialFacebook',
  x: 'socialX',
  other: 'socialOther',
} as const;

/** The network's name, a configurable message. */
export const typeLabel = (i18n: Voice, type: LinkedType): string =>
  i18n.text(type === 'line' ? 'typeLine' : 'typeWorks');

export const typeName = (i18n: Voice, type: LinkedType): string =>
  i18n.text(type === 'line' ? 'lineContact' : 'worksContact');

/** Why something about a contact is not possible, and what to do (L-09, L-10, E-08). */
export function refusalText(i18n: Voice, reason: RefusalReason, type: ContactType, of: 'edit' | 'delete'): string {
  switch (reason) {
    case 'linked-by-administrator':
      return i18n.text('linkedByAdministrator', { type: typeLabel(i18n, type === 'line' ? 'line' : 'works') });
    case 'not-added-by-you':
      return i18n.text('notAddedByYou');
    case 'shares-room':
      return i18n.text('sharesRoom');
    case 'not-owner':
      return i18n.text(of === 'edit' ? 'notOwnerEdit' : 'notOwnerDelete');
    case 'not-supported':
      return i18n.text('notSupported');
    default:
      return i18n.text('noPermission');
  }
}
