import { fullNameOf, type ContactFields, type ContactName, type ContactType } from './contact.ts';
import { isEqual } from './contact-merge.ts';
import { excessOf, LIMITS, type LengthUnit } from './limits.ts';
import type { FieldProblem } from './result.ts';
import { hasScheme, linkHref, websiteHref } from './safe-href.ts';

/** Why an entry cannot be saved. The catalogue has the sentence for each; a host may answer with codes of its own. */
export const FIELD_CODES = [
  'required',
  'phone-or-email', // E-07
  'too-long',
  'too-many',
  'phone-without-digits',
  'phone-with-letters',
  'phone-unreadable', // told by the numbering plans, which come with the form
  'email-without-at',
  'email-without-name',
  'email-with-space',
  'email-without-dot',
  'bad-email',
  'bad-link',
  'unsafe-link', // P22
  'bad-day',
  'day-ahead',
  'label-missing',
  'photo-pending',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

/** Stands for a picture that is still being uploaded: the contact cannot be saved without knowing its address. */
export const PENDING_PHOTO = 'pending:';
/** Stands for a day of which only a part is filled in. */
export const PARTIAL_DAY = '-';

const NAME_PARTS: readonly (keyof ContactName)[] = [
  'family',
  'given',
  'phoneticFamily',
  'phoneticGiven',
  'prefix',
  'middle',
  'suffix',
];
const LINES = ['nickname', 'company', 'department', 'title'] as const;
const LISTS = ['phones', 'emails', 'addresses', 'websites', 'dates', 'socials', 'customFields', 'tags'] as const;

/** What a contact can be reached by, and so what E-07 looks at. */
const REACH: readonly (keyof ContactFields)[] = ['name', 'phones', 'emails'];

export interface CheckedContact {
  readonly type: ContactType;
  readonly unit: LengthUnit;
  /** What is stored now: what is wrong there and was left alone hinders no other field's correction. */
  readonly before?: ContactFields;
  /** ISO 8601: nobody is born after it. */
  readonly today?: string;
}

/**
 * What keeps these fields from being saved, in the order of the form; nothing when they can be (E-07, P22, P24). Names of
 * fields are the domain's, dotted: `phones.0.number`. An entry left empty is no problem: `tidied` drops it.
 */
export function problemsOf(
  fields: ContactFields,
  { type, unit, before, today }: CheckedContact,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report = (field: string, code: FieldCode | null, limit?: number): void => {
    if (code) problems.push({ field, code, ...(limit !== undefined && { limit }) });
  };
  const measure = (field: string, text: string | undefined, limit: number): void =>
    report(field, text && excessOf(text, limit, unit) > 0 ? 'too-long' : null, limit);

  if (fields.photoUrl === PENDING_PHOTO) report('photoUrl', 'photo-pending');
  if (type === 'general' && !fullNameOf(fields.name)) report('name', 'required');
  for (const part of NAME_PARTS) measure(`name.${part}`, fields.name[part], LIMITS.name);
  for (const line of LINES) measure(line, fields[line], LIMITS[line]);
  fields.phones.forEach(({ number }, at) => {
    report(`phones.${at}.number`, phoneCode(number));
    measure(`phones.${at}.number`, number, LIMITS.phone);
  });
  fields.emails.forEach(({ address }, at) => {
    report(`emails.${at}.address`, emailCode(address));
    measure(`emails.${at}.address`, address, LIMITS.email);
  });
  if (type === 'general' && !isReachable(fields)) report('phones', 'phone-or-email');
  fields.addresses.forEach(({ text }, at) => measure(`addresses.${at}.text`, text, LIMITS.address));
  fields.websites.forEach(({ url }, at) => {
    report(`websites.${at}.url`, linkCode(url, websiteHref));
    measure(`websites.${at}.url`, url, LIMITS.url);
  });
  report('birthDate', dayCode(fields.birthDate ?? '') ?? (isAfter(fields.birthDate, today) ? 'day-ahead' : null));
  fields.dates.forEach(({ day, label = '' }, at) => {
    report(`dates.${at}.day`, label.trim() && !day ? 'bad-day' : dayCode(day));
    measure(`dates.${at}.label`, label, LIMITS.tag);
  });
  fields.socials.forEach(({ id }, at) => measure(`socials.${at}.id`, id, LIMITS.name));
  fields.customFields.forEach(({ name, kind, value }, at) => {
    if (value.trim() && !name.trim()) report(`customFields.${at}.name`, 'label-missing');
    measure(`customFields.${at}.name`, name, LIMITS.name);
    if (kind === 'link') report(`customFields.${at}.value`, linkCode(value, linkHref));
    measure(`customFields.${at}.value`, value, LIMITS.customValue);
  });
  fields.tags.forEach((tag, at) => measure(`tags.${at}`, tag, LIMITS.tag));
  measure('memo', fields.memo, LIMITS.memo);
  for (const list of LISTS) if (fields[list].length > LIMITS.listEntries) report(list, 'too-many', LIMITS.listEntries);
  if (fields.privacy.kind === 'members' && fields.privacy.viewers.length > LIMITS.viewers) {
    report('privacy', 'too-many', LIMITS.viewers);
  }
  return before ? touched(problems, tidied(before), tidied(fields)) : problems;
}

function touched(problems: readonly FieldProblem[], before: ContactFields, after: ContactFields): typeof problems {
  return problems.filter(({ field, code }) => {
    const names = code === 'phone-or-email' ? REACH : [field.split('.')[0] as keyof ContactFields];
    return names.some((name) => !isEqual(before[name], after[name]));
  });
}

const isReachable = ({ phones, emails }: ContactFields): boolean =>
  phones.some(({ number }) => number.trim()) || emails.some(({ address }) => address.trim());

/** Any country's way of writing a number, with an extension: what matters is that it can be dialled. */
export function phoneCode(number: string): FieldCode | null {
  const text = number.normalize('NFKC').trim();
  if (!text) return null;
  if (!/\p{Nd}/u.test(text)) return 'phone-without-digits';
  return /^[\p{Nd}\s()+\-.*#,;/‐-―·~]+(?:(?:ext\.?|x|내선(?:번호)?|内線|内线|分机|分機)[\s.:]*\p{Nd}+)?$/iu.test(text)
    ? null
    : 'phone-with-letters';
}

/** International addresses included; says what is missing rather than that something is wrong. */
export function emailCode(address: string): FieldCode | null {
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

function linkCode(address: string, hrefOf: (address: string) => string | null): FieldCode | null {
  const text = address.trim();
  if (!text || hrefOf(text) !== null) return null;
  return hasScheme(text) ? 'unsafe-link' : 'bad-link';
}

function dayCode(day: string): FieldCode | null {
  if (!day) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'bad-day';
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? null : 'bad-day';
}

const isAfter = (day: string | undefined, today: string | undefined): boolean =>
  day !== undefined && today !== undefined && day > today.slice(0, 10) && /^\d{4}-/.test(day);

/** The same fields as they are stored: texts trimmed, what is empty left out. */
export function tidied(fields: ContactFields): ContactFields {
  const lines = Object.fromEntries([...LINES, 'memo' as const].map((line) => [line, fields[line]?.trim()]));
  const name = Object.fromEntries(NAME_PARTS.map((part) => [part, fields.name[part]?.trim()])) as ContactName;
  return withoutBlanks({
    ...fields,
    ...lines,
    name: withoutBlanks(name),
    phones: filled(fields.phones, ({ number }) => number),
    emails: filled(fields.emails, ({ address }) => address),
    addresses: filled(fields.addresses, ({ text }) => text),
    websites: filled(fields.websites, ({ url }) => url),
    dates: filled(fields.dates, ({ day, label = '' }) => day + label),
    socials: filled(fields.socials, ({ id }) => id),
    customFields: filled(fields.customFields, ({ name: label, value }) => label + value),
    tags: [...new Set(fields.tags.map((tag) => tag.trim()))].filter(Boolean),
  });
}

/** The entries in which something is written, their texts trimmed. */
function filled<Entry extends object>(entries: readonly Entry[], written: (entry: Entry) => string): readonly Entry[] {
  return entries.filter((entry) => written(entry).trim()).map(trimmed);
}

function trimmed<Entry extends object>(entry: Entry): Entry {
  const texts = Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]);
  const { label, ...rest } = Object.fromEntries(texts) as Readonly<Record<string, unknown>>;
  return { ...rest, ...(label ? { label } : {}) } as Entry;
}

function withoutBlanks<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;
}
