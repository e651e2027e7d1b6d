import {
  ADDRESS_KINDS,
  DATE_KINDS,
  EMAIL_KINDS,
  PHONE_KINDS,
  SOCIAL_SERVICES,
  type ContactFields,
} from '../../../../shared/domain/contact.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import type { en } from '../../i18n/form/en.ts';
import type { ChoiceCell, EntryListSpec, TextCell } from '../entry-list/entry-list.types.ts';
import { SOCIAL_LABELS } from '../labels.ts';
import type { EntryList } from './field-words.ts';

type EntryOf<List extends EntryList> = ContactFields[List][number];

const KIND_WORDS = {
  mobile: 'kindMobile',
  work: 'kindWork',
  'work-fax': 'kindWorkFax',
  home: 'kindHome',
  'home-fax': 'kindHomeFax',
  anniversary: 'kindAnniversary',
  other: 'kindOther',
  text: 'kindText',
  link: 'kindLink',
} as const;

/** Words with the number of an entry in them. */
type Numbered = {
  [Key in keyof typeof en]: (typeof en)[Key] extends `${string}{number}${string}` ? Key : never;
}[keyof typeof en];

/** The lists of a contact, in the order of the form, with what differs between them (PRODUCT §1). */
export function entryLists(i18n: Voice): Readonly<Record<EntryList, EntryListSpec>> {
  const words = i18n.in(formCatalogue);
  const numbered =
    (key: Numbered) =>
    (number: number): string =>
      words.text(key, { number });
  const line = (property: string, label: Numbered, how: Partial<TextCell> = {}): TextCell => ({
    type: 'line',
    property,
    label: numbered(label),
    ...how,
  });
  const choice = (property: string, label: Numbered, options: ChoiceCell['options']): ChoiceCell => ({
    type: 'choice',
    property,
    label: numbered(label),
    options,
  });
  const kinds = (list: readonly (keyof typeof KIND_WORDS)[]): ChoiceCell['options'] =>
    list.map((kind) => [kind, words.text(KIND_WORDS[kind])]);
  const services: ChoiceCell['options'] = SOCIAL_SERVICES.map((service) => [
    service,
    service === 'other' ? words.text('kindOther') : i18n.text(SOCIAL_LABELS[service]),
  ]);

  return {
    phones: {
      list: 'phones',
      legend: i18n.text('phone'),
      nameOf: numbered('phoneNumber'),
      removeLabel: numbered('removePhone'),
      addLabel: words.text('addPhone'),
      hasPrimary: true,
      blank: { kind: 'mobile', number: '' } satisfies EntryOf<'phones'>,
      cells: [
        choice('kind', 'kindOfPhone', kinds(PHONE_KINDS)),
        line('number', 'phoneNumber', { ltr: true, keyboard: 'tel', limit: LIMITS.phone }),
      ],
    },
    emails: {
      list: 'emails',
      legend: i18n.text('email'),
      nameOf: numbered('emailNumber'),
      removeLabel: numbered('removeEmail'),
      addLabel: words.text('addEmail'),
      hasPrimary: true,
      blank: { kind: 'work', address: '' } satisfies EntryOf<'emails'>,
      cells: [
        choice('kind', 'kindOfEmail', kinds(EMAIL_KINDS)),
        line('address', 'emailNumber', { ltr: true, keyboard: 'email', limit: LIMITS.email }),
      ],
    },
    addresses: {
      list: 'addresses',
      legend: i18n.text('address'),
      nameOf: numbered('addressNumber'),
      removeLabel: numbered('removeAddress'),
      addLabel: words.text('addAddress'),
      hasPrimary: true,
      blank: { kind: 'work', text: '' } satisfies EntryOf<'addresses'>,
      cells: [
        choice('kind', 'kindOfAddress', kinds(ADDRESS_KINDS)),
        line('text', 'addressNumber', { type: 'lines', limit: LIMITS.address }),
      ],
    },
    websites: {
      list: 'websites',
      legend: i18n.text('website'),
      nameOf: numbered('websiteNumber'),
      removeLabel: numbered('removeWebsite'),
      addLabel: words.text('addWebsite'),
      hasPrimary: true,
      blank: { url: '' } satisfies EntryOf<'websites'>,
      cells: [line('url', 'websiteNumber', { ltr: true, keyboard: 'url', limit: LIMITS.url })],
    },
    dates: {
      list: 'dates',
      legend: i18n.text('dates'),
      nameOf: numbered('dateNumber'),
      removeLabel: numbered('removeDate'),
      addLabel: words.text('addDate'),
      hasPrimary: false,
      blank: { kind: 'anniversary', day: '' } satisfies EntryOf<'dates'>,
      cells: [
        choice('kind', 'kindOfDate', kinds(DATE_KINDS)),
        line('label', 'labelOfDate', {
          short: true,
          example: words.text('labelExample'),
          limit: LIMITS.tag,
          isAskedOf: ({ kind, label }) => kind === 'other' || Boolean(label),
        }),
        line('day', 'dateNumber', { type: 'day' }),
      ],
    },
    socials: {
      list: 'socials',
      legend: i18n.text('messengers'),
      nameOf: numbered('messengerNumber'),
      removeLabel: numbered('removeMessenger'),
      addLabel: words.text('addMessenger'),
      hasPrimary: false,
      blank: { service: 'line', id: '' } satisfies EntryOf<'socials'>,
      cells: [
        choice('service', 'kindOfMessenger', services),
        line('id', 'messengerNumber', { ltr: true, limit: LIMITS.name }),
      ],
    },
    customFields: {
      list: 'customFields',
      legend: i18n.text('customFields'),
      nameOf: numbered('fieldNumber'),
      removeLabel: numbered('removeField'),
      addLabel: words.text('addField'),
      hasPrimary: false,
      blank: { name: '', kind: 'text', value: '' } satisfies EntryOf<'customFields'>,
      cells: [
        line('name', 'labelOfField', { short: true, example: words.text('labelExample'), limit: LIMITS.name }),
        choice('kind', 'kindOfField', kinds(['text', 'link'])),
        line('value', 'fieldNumber', { example: words.text('valueExample'), limit: LIMITS.customValue }),
      ],
    },
  };
}
