import { fullNameOf, type ContactFields, type ContactName, type ContactType } from './contact.ts';
import { excessOf, LIMITS, type LengthUnit } from './limits.ts';
import type { FieldProblem } from './result.ts';

/** Why an entry cannot be saved. The catalogue has the sentence for each; a host may answer with codes of its own. */
export const FIELD_CODES = [
  'required',
  'phone-or-email', // E-07
  'too-long',
  'too-many',
  'phone-without-digits',
  'phone-with-letters',
  'email-without-at',
  'email-without-name',
  'email-with-space',
  'email-without-dot',
  'bad-email',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

const NAME_PARTS: readonly (keyof ContactName)[] = [
  'family',
  'given',
  'middle',
  'prefix',
  'suffix',
  'phoneticFamily',
  'phoneticGiven',
];
const LINES = ['nickname', 'company', 'department', 'title', 'memo'] as const;
const LISTS = ['phones', 'emails', 'addresses', 'websites', 'dates', 'socials', 'customFields'] as const;

/**
 * What keeps these fields from being saved, in the order of the form; nothing when they can be (E-07, P24). Names of fields
 * are the domain's, dotted: `phones.0.number`. An entry left empty is no problem: `tidied` drops it.
 */
export function problemsOf(
  fields: ContactFields,
  { type, unit }: { readonly type: ContactType; readonly unit: LengthUnit },
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report = (field: string, code: FieldCode | null, limit?: number): void => {
    if (code) problems.push({ field, code, ...(limit !== undefined && { limit }) });
  };
  const measure = (field: string, text: string | undefined, limit: number): void =>
    report(field, text && excessOf(text, limit, unit) > 0 ? 'too-long' : null, limit);

  if (type === 'general' && !fullNameOf(fields.name)) report('name', 'required');
  for (const part of NAME_PARTS) measure(`name.${part}`, fields.name[part], LIMITS.name);
  for (const line of LINES) if (line !== 'memo') measure(line, fields[line], LIMITS[line]);
  fields.phones.forEach(({ number }, at) => {
    report(`phones.${at}.number`, phoneCode(number));
    measure(`phones.${at}.number`, number, LIMITS.phone);
  });
  fields.emails.forEach(({ address }, at) => {
    report(`emails.${at}.address`, emailCode(address));
    measure(`emails.${at}.address`, address, LIMITS.email);
  });
  if (type === 'general' && !isReachable(fields)) report('phones', 'phone-or-email');
  for (const list of LISTS) if (fields[list].length > LIMITS.listEntries) report(list, 'too-many', LIMITS.listEntries);
  if (fields.privacy.kind === 'members' && fields.privacy.viewers.length > LIMITS.viewers) {
    report('privacy', 'too-many', LIMITS.viewers);
  }
  measure('memo', fields.memo, LIMITS.memo);
  return problems;
}

const isReachable = ({ phones, emails }: ContactFields): boolean =>
  phones.some(({ number }) => number.trim()) || emails.some(({ address }) => address.trim());

/** Any country's way of writing a number, with an extension: what matters is that it can be dialled. */
function phoneCode(number: string): FieldCode | null {
  const text = number.normalize('NFKC').trim();
  if (!text) return null;
  if (!/\d/.test(text)) return 'phone-without-digits';
  return /^[\d\s()+\-.*#,;/‐-―·~]+(?:(?:ext\.?|x|내선|内線)\s*\d+)?$/iu.test(text) ? null : 'phone-with-letters';
}

/** International addresses included; says what is missing rather than that something is wrong. */
function emailCode(address: string): FieldCode | null {
  const text = address.trim();
  if (!text) return null;
  if (/\s/.test(text)) return 'email-with-space';
  const at = text.lastIndexOf('@');
  if (at < 0) return 'email-without-at';
  if (at === 0) return 'email-without-name';
  const domain = text.slice(at + 1);
  if (!domain.includes('.') || domain.endsWith('.')) return 'email-without-dot';
  return /^[^@<>(),;:"[\]\\]+@(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}\p{M}-]{2,}$/u.test(
    text,
  )
    ? null
    : 'bad-email';
}

/** The same fields as they are stored: texts trimmed, what is empty left out. */
export function tidied(fields: ContactFields): ContactFields {
  const phones = fields.phones.map((phone) => ({ ...phone, number: phone.number.trim() }));
  const emails = fields.emails.map((email) => ({ ...email, address: email.address.trim() }));
  const lines = Object.fromEntries(LINES.map((line) => [line, fields[line]?.trim()]));
  return withoutBlanks({
    ...fields,
    ...lines,
    name: withoutBlanks(Object.fromEntries(NAME_PARTS.map((part) => [part, fields.name[part]?.trim()])) as ContactName),
    phones: phones.filter(({ number }) => number),
    emails: emails.filter(({ address }) => address),
  });
}

function withoutBlanks<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;
}
