import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { fullNameOf, type ContactFields, type Privacy } from '../../../../shared/domain/contact.ts';
import type { MergeField } from '../../../../shared/domain/contact-merge.ts';
import type { DirectoryEntry } from '../../../../shared/domain/member.ts';
import type { en } from '../../i18n/en.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import type { ComparisonVoice } from '../../i18n/comparison/catalogue.ts';
import { entryKey } from '../../state/draft.ts';
import { ADDRESS_LABELS, DATE_LABELS, EMAIL_LABELS, PHONE_LABELS, SOCIAL_LABELS } from '../labels.ts';

export interface Naming {
  readonly i18n: Voice;
  readonly words: ComparisonVoice;
  /** Everyone that either version mentions, by `kind/id`. */
  readonly people: ReadonlyMap<string, DirectoryEntry>;
  readonly lang: string | undefined;
}

export const FIELD_LABELS = {
  name: 'name',
  phonetic: 'phoneticName',
  nickname: 'nickname',
  photoUrl: 'photo',
  company: 'company',
  department: 'department',
  title: 'position',
  phones: 'phone',
  emails: 'email',
  addresses: 'address',
  websites: 'website',
  birthDate: 'birthDate',
  dates: 'dates',
  socials: 'messengers',
  memo: 'memo',
  tags: 'tags',
  customFields: 'customFields',
  ownerId: 'owner',
  privacy: 'privacy',
  coEditing: 'coEditing',
} as const satisfies Readonly<Record<MergeField, keyof typeof en>>;

type Entry<Field extends 'phones' | 'emails' | 'addresses' | 'dates' | 'socials' | 'websites' | 'customFields'> =
  ContactFields[Field][number];

/** One side's value of a field, as the reader would say it; nothing where there is none. */
export function valueText(naming: Naming, field: MergeField, value: unknown): unknown {
  const { i18n, words, people, lang } = naming;
  if (Array.isArray(value))
    return value.map((entry) => html`<span class="entry">${valueText(naming, field, entry)}</span>`);
  switch (field) {
    case 'name':
      return bdi(fullNameOf(value as ContactFields['name'], lang), lang);
    case 'phonetic': {
      const { phoneticFamily, phoneticGiven } = value as ContactFields['name'];
      return bdi([phoneticFamily, phoneticGiven].filter(Boolean).join(' '), lang);
    }
    case 'phones': {
      const { kind, number } = value as Entry<'phones'>;
      return labelled(i18n.text(PHONE_LABELS[kind]), number);
    }
    case 'emails': {
      const { kind, address } = value as Entry<'emails'>;
      return labelled(i18n.text(EMAIL_LABELS[kind]), address);
    }
    case 'addresses': {
      const { kind, text } = value as Entry<'addresses'>;
      return labelled(i18n.text(ADDRESS_LABELS[kind]), text);
    }
    case 'dates': {
      const { kind, day, label } = value as Entry<'dates'>;
      return labelled(label ?? i18n.text(DATE_LABELS[kind]), i18n.date(day));
    }
    case 'socials': {
      const { service, id } = value as Entry<'socials'>;
      return labelled(i18n.text(SOCIAL_LABELS[service]), id);
    }
    case 'customFields': {
      const { name, value: text } = value as Entry<'customFields'>;
      return labelled(name, text);
    }
    case 'websites':
      return bdi((value as Entry<'websites'>).url, undefined);
    case 'birthDate':
      return i18n.date(value as string);
    case 'ownerId': {
      const owner = people.get(`member/${String(value)}`);
      return owner ? bdi(owner.name, owner.lang) : i18n.text('noOwner');
    }
    case 'privacy':
      return privacyText(naming, value as Privacy);
    case 'coEditing':
      return words.text(value ? 'yes' : 'no');
    default:
      return bdi(String(value), lang);
  }
}

function privacyText({ i18n, words, people }: Naming, privacy: Privacy): unknown {
  if (privacy.kind === 'all') return i18n.text('privacyAll');
  if (privacy.viewers.length === 0) return i18n.text('nobody');
  return privacy.viewers.map((viewer, at) => {
    const entry = people.get(entryKey(viewer));
    return [at > 0 ? words.text('nameSeparator') : '', bdi(entry?.name ?? '…', entry?.lang)];
  });
}

const labelled = (label: string, value: string): TemplateResult =>
  html`${bdi(label, undefined)}: ${bdi(value, undefined)}`;

const bdi = (text: string, lang: string | undefined): TemplateResult =>
  html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`;
