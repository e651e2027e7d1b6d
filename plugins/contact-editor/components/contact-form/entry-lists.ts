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
import type { Entry, EntryListSpec } from '../entry-list/entry-list.types.ts';
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

/** The lists of a contact, in the order of the form, with what differs between them (PRODUCT §1). */
export function entryLists(i18n: Voice): Readonly<Record<EntryList, EntryListSpec>> {
  const words = i18n.in(formCatalogue);
  const kinds = (list: readonly (keyof typeof KIND_WORDS)[]): readonly (readonly [string, string])[] =>
    list.map((kind) => [kind, words.text(KIND_WORDS[kind])]);
  return {
    phones: {
      list: 'phones',
      legend: i18n.text('phone'),
      hasPrimary: true,
      blank: { kind: 'mobile', number: '' } satisfies EntryOf<'phones'>,
      nameOf: (number) => words.text('phoneNumber', { number }),
      removeLabel: (number) => words.text('removePhone', { number }),
      addLabel: words.text('addPhone'),
      cells: [
        choice('kind', (number) => words.text('kindOfPhone', { number }), kinds(PHONE_KINDS)),
        {
          type: 'line',
          property: 'number',
          label: (number) => words.text('phoneNumber', { number }),
          ltr: true,
          keyboard: 'tel',
          limit: LIMITS.phone,
        },
      ],
    },
    emails: {
      list: 'emails',
      legend: i18n.text('email'),
      hasPrimary: true,
      blank: { kind: 'work', address: '' } satisfies EntryOf<'emails'>,
      nameOf: (number) => words.text('emailNumber', { number }),
      removeLabel: (number) => words.text('removeEmail', { number }),
      addLabel: words.text('addEmail'),
      cells: [
        choice('kind', (number) => words.text('kindOfEmail', { number }), kinds(EMAIL_KINDS)),
        {
          type: 'line',
          property: 'address',
          label: (number) => words.text('emailNumber', { number }),
          ltr: true,
          keyboard: 'email',
          limit: LIMITS.email,
        },
      ],
    },
    addresses: {
      list: 'addresses',
      legend: i18n.text('address'),
      hasPrimary: true,
      blank: { kind: 'work', text: '' } satisfies EntryOf<'addresses'>,
      nameOf: (number) => words.text('addressNumber', { number }),
      removeLabel: (number) => words.text('removeAddress', { number }),
      addLabel: words.text('addAddress'),
      cells: [
        choice('kind', (number) => words.text('kindOfAddress', { number }), kinds(ADDRESS_KINDS)),
        {
          type: 'lines',
          property: 'text',
          label: (number) => words.text('addressNumber', { number }),
          limit: LIMITS.address,
        },
      ],
    },
    websites: {
      list: 'websites',
      legend: i18n.text('website'),
      hasPrimary: true,
      blank: { url: '' } satisfies EntryOf<'websites'>,
      nameOf: (number) => words.text('websiteNumber', { number }),
      removeLabel: (number) => words.text('removeWebsite', { number }),
      addLabel: words.text('addWebsite'),
      cells: [
        {
          type: 'line',
          property: 'url',
          label: (number) => words.text('websiteNumber', { number }),
          ltr: true,
          keyboard: 'url',
          limit: LIMITS.url,
        },
      ],
    },
    dates: {
      list: 'dates',
      legend: i18n.text('dates'),
      hasPrimary: false,
      blank: { kind: 'anniversary', day: '' } satisfies EntryOf<'dates'>,
      nameOf: (number) => words.text('dateNumber', { number }),
      removeLabel: (number) => words.text('removeDate', { number }),
      addLabel: words.text('addDate'),
      cells: [
        choice('kind', (number) => words.text('kindOfDate', { number }), kinds(DATE_KINDS)),
        {
          type: 'line',
          property: 'label',
          label: (number) => words.text('labelOfDate', { number }),
          short: true,
          example: words.text('labelExample'),
          limit: LIMITS.tag,
          isAskedOf: ({ kind, label }: Entry) => kind === 'other' || Boolean(label),
        },
        { type: 'day', property: 'day', label: (number) => words.text('dateNumber', { number }) },
      ],
    },
    socials: {
      list: 'socials',
      legend: i18n.text('messengers'),
      hasPrimary: false,
      blank: { service: 'line', id: '' } satisfies EntryOf<'socials'>,
      nameOf: (number) => words.text('messengerNumber', { number }),
      removeLabel: (number) => words.text('removeMessenger', { number }),
      addLabel: words.text('addMessenger'),
      cells: [
        choice(
          'service',
          (number) => words.text('kindOfMessenger', { number }),
          SOCIAL_SERVICES.map((service) => [
            service,
            service === 'other' ? words.text('kindOther') : i18n.text(SOCIAL_LABELS[service]),
          ]),
        ),
        {
          type: 'line',
          property: 'id',
          label: (number) => words.text('messengerNumber', { number }),
          ltr: true,
          limit: LIMITS.name,
        },
      ],
    },
    customFields: {
      list: 'customFields',
      legend: i18n.text('customFields'),
      hasPrimary: false,
      blank: { name: '', kind: 'text', value: '' } satisfies EntryOf<'customFields'>,
      nameOf: (number) => words.text('fieldNumber', { number }),
      removeLabel: (number) => words.text('removeField', { number }),
      addLabel: words.text('addField'),
      cells: [
        {
          type: 'line',
          property: 'name',
          label: (number) => words.text('labelOfField', { number }),
          short: true,
          example: words.text('labelExample'),
          limit: LIMITS.name,
        },
        choice('kind', (number) => words.text('kindOfField', { number }), kinds(['text', 'link'])),
        {
          type: 'line',
          property: 'value',
          label: (number) => words.text('fieldNumber', { number }),
          example: words.text('valueExample'),
          limit: LIMITS.customValue,
        },
      ],
    },
  };
}

const choice = (
  property: string,
  label: (number: number) => string,
  options: readonly (readonly [string, string])[],
): EntryListSpec['cells'][number] => ({ type: 'choice', property, label, options });
