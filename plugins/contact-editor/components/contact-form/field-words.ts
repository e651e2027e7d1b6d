import type { ContactFields } from '../../../../shared/domain/contact.ts';
import { excessOf, type LengthUnit } from '../../../../shared/domain/limits.ts';
import type { FieldProblem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { inTrouble } from '../../../../shared/i18n/problems/catalogue.ts';
import type { FieldCode } from '../../../../shared/domain/contact-check.ts';
import type { Voice } from '../../i18n/catalogue.ts';

const NAMES = {
  name: 'name',
  'name.family': 'familyName',
  'name.given': 'givenName',
  'name.middle': 'middleName',
  'name.prefix': 'namePrefix',
  'name.suffix': 'nameSuffix',
  'name.phoneticFamily': 'phoneticFamily',
  'name.phoneticGiven': 'phoneticGiven',
  nickname: 'nickname',
  company: 'company',
  department: 'department',
  title: 'position',
  phones: 'phone',
  emails: 'email',
  memo: 'memo',
  ownerId: 'owner',
  privacy: 'privacy',
} as const;

/** What a field is called on the screen: `phones.0.number` is *Phone 1*. */
export function fieldName(i18n: Voice, field: string): string {
  const [list, at] = field.split('.');
  if (list === 'phones' && at) return i18n.text('phoneNumber', { number: Number(at) + 1 });
  if (list === 'emails' && at) return i18n.text('emailNumber', { number: Number(at) + 1 });
  const name = NAMES[field as keyof typeof NAMES] ?? NAMES[list as keyof typeof NAMES];
  return name ? i18n.text(name) : field;
}

/** What is wrong with a field, in its own words, and what to do (E-07, P24). A host's code that is not ours is said plainly. */
export function problemSentence(
  { i18n, common }: { readonly i18n: Voice; readonly common: CommonVoice },
  { field, code, limit = 0 }: FieldProblem,
  fields: ContactFields,
  unit: LengthUnit,
): string {
  switch (code as FieldCode) {
    case 'required':
      return i18n.text('needsName');
    case 'phone-or-email':
      return i18n.text('needsPhoneOrEmail');
    case 'too-long':
      return inTrouble(common).text('tooLong', { count: excessOf(textAt(fields, field), limit, unit) });
    case 'too-many':
      return i18n.text('tooMany', { count: limit });
    case 'phone-without-digits':
      return i18n.text('phoneWithoutDigits');
    case 'phone-with-letters':
      return i18n.text('phoneWithLetters');
    case 'email-without-at':
      return i18n.text('emailWithoutAt');
    case 'email-without-name':
      return i18n.text('emailWithoutName');
    case 'email-with-space':
      return i18n.text('emailWithSpace');
    case 'email-without-dot':
      return i18n.text('emailWithoutDot');
    case 'bad-email':
      return i18n.text('badEmail');
    default:
      return i18n.text('notAccepted');
  }
}

function textAt(fields: ContactFields, field: string): string {
  const value = field
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], fields);
  return typeof value === 'string' ? value : '';
}
