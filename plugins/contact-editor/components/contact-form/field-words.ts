import type { FieldCode } from '../../../../shared/domain/contact-check.ts';
import type { ContactFields } from '../../../../shared/domain/contact.ts';
import { excessOf, type LengthUnit } from '../../../../shared/domain/limits.ts';
import type { FieldProblem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { inTrouble } from '../../../../shared/i18n/problems/catalogue.ts';
import { phoneFaultText } from '../../../../shared/ui/phone/phone-words.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import type { PhoneSense } from '../../state/phone-check.ts';

/** Fields whose words are those of the contact's window. */
const KNOWN = {
  name: 'name',
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
  customFields: 'customFields',
  tags: 'tags',
  memo: 'memo',
  ownerId: 'owner',
  privacy: 'privacy',
} as const;

const NAME_PARTS = {
  family: 'familyName',
  given: 'givenName',
  middle: 'middleName',
  prefix: 'namePrefix',
  suffix: 'nameSuffix',
  phoneticFamily: 'phoneticFamily',
  phoneticGiven: 'phoneticGiven',
} as const;

/** What an entry of a list is called: *Phone 2*. */
const ENTRIES = {
  phones: 'phoneNumber',
  emails: 'emailNumber',
  addresses: 'addressNumber',
  websites: 'websiteNumber',
  dates: 'dateNumber',
  socials: 'messengerNumber',
  customFields: 'fieldNumber',
} as const;
export type EntryList = keyof typeof ENTRIES;

/** What a field is called on the screen: `phones.0.number` is *Phone 1*. */
export function fieldName(i18n: Voice, field: string): string {
  const words = i18n.in(formCatalogue);
  const [root = '', part = ''] = field.split('.');
  if (root === 'name' && part in NAME_PARTS) return words.text(NAME_PARTS[part as keyof typeof NAME_PARTS]);
  if (root in ENTRIES && part) return words.text(ENTRIES[root as EntryList], { number: Number(part) + 1 });
  return root in KNOWN ? i18n.text(KNOWN[root as keyof typeof KNOWN]) : field;
}

export interface ProblemWords {
  readonly i18n: Voice;
  readonly common: CommonVoice;
  readonly fields: ContactFields;
  readonly unit: LengthUnit;
  readonly phones: PhoneSense | undefined;
}

/** A host's own word for what we have another for. */
const SAME: Readonly<Record<string, FieldCode>> = {
  'phone-or-email-required': 'phone-or-email',
  'bad-phone': 'phone-with-letters',
  'bad-url': 'bad-link',
};

/** What is wrong with a field, in its own words, and what to do (E-07, P24). A host's code that is not ours is said plainly. */
export function problemSentence(
  { i18n, common, fields, unit, phones }: ProblemWords,
  { field, code, limit = 0 }: FieldProblem,
): string {
  const words = i18n.in(formCatalogue);
  const known = SAME[code] ?? (code as FieldCode);
  switch (known) {
    case 'too-long': {
      const text = textAt(fields, field);
      const count = excessOf(text, limit, unit);
      return field.startsWith('tags.')
        ? words.text('tagLong', { tag: text, count })
        : inTrouble(common).text('tooLong', { count });
    }
    case 'too-many':
      return words.text('tooMany', { count: limit });
    case 'phone-unreadable': {
      const reading = phones?.read(textAt(fields, field));
      return !reading || reading.ok ? words.text('phoneWithLetters') : phoneFaultText(i18n, reading);
    }
    default:
      return words.text(SENTENCES[known] ?? 'notAccepted');
  }
}

const SENTENCES = {
  required: 'needsName',
  'phone-or-email': 'needsPhoneOrEmail',
  'phone-without-digits': 'phoneWithoutDigits',
  'phone-with-letters': 'phoneWithLetters',
  'email-without-at': 'emailWithoutAt',
  'email-without-name': 'emailWithoutName',
  'email-with-space': 'emailWithSpace',
  'email-without-dot': 'emailWithoutDot',
  'bad-email': 'badEmail',
  'bad-link': 'badLink',
  'unsafe-link': 'unsafeLink',
  'bad-day': 'badDay',
  'day-ahead': 'dayAhead',
  'label-missing': 'labelMissing',
  'photo-pending': 'photoPending',
} as const satisfies Readonly<Record<Exclude<FieldCode, 'too-long' | 'too-many' | 'phone-unreadable'>, string>>;

function textAt(fields: ContactFields, field: string): string {
  const value = field
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], fields);
  return typeof value === 'string' ? value : '';
}
