import * as v from 'valibot';

import {
  ADDRESS_KINDS,
  DATE_KINDS,
  EMAIL_KINDS,
  PHONE_KINDS,
  SOCIAL_SERVICES,
  SYNCED_FIELDS,
  type ContactFields,
} from '../../shared/domain/contact.ts';
import { phoneCode } from '../../shared/domain/contact-check.ts';
import { excessOf, LIMITS, type LengthUnit } from '../../shared/domain/limits.ts';
import { isChoosableOwner, PRINCIPAL_KINDS } from '../../shared/domain/member.ts';
import type { FieldProblem } from '../../shared/domain/result.ts';
import type { Directory } from './directory.ts';
import { invalid } from './problems.ts';
import type { ContactRecord } from './records.ts';
import { isRecord } from './shapes.ts';

const EMAIL = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/u;

/** The fields of a contact as the wire must bring them, counted in the tenant's unit. A message is `code` or `code:limit`. */
function schemaOf(unit: LengthUnit) {
  const text = (limit: number) =>
    v.pipe(
      v.string('bad-value'),
      v.check((value) => excessOf(value, limit, unit) === 0, `too-long:${limit}`),
    );
  const listOf = <Schema extends v.GenericSchema>(entry: Schema) =>
    v.pipe(v.array(entry, 'bad-value'), v.maxLength(LIMITS.listEntries, `too-many:${LIMITS.listEntries}`));
  const primary = v.optional(v.boolean('bad-value'));
  const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
  const url = v.pipe(text(LIMITS.url), v.check(isSafeAddress, 'bad-url'));
  const day = v.pipe(v.string('bad-value'), v.check(isDay, 'bad-day'));
  const name = text(LIMITS.name);

  return v.strictObject(
    {
      name: v.strictObject(
        {
          family: optional(name),
          given: optional(name),
          middle: optional(name),
          prefix: optional(name),
          suffix: optional(name),
          phoneticFamily: optional(name),
          phoneticGiven: optional(name),
        },
        'unknown-field',
      ),
      nickname: optional(text(LIMITS.nickname)),
      photoUrl: optional(text(LIMITS.url)),
      company: optional(text(LIMITS.company)),
      department: optional(text(LIMITS.department)),
      title: optional(text(LIMITS.title)),
      phones: listOf(
        v.strictObject({
          kind: v.picklist(PHONE_KINDS, 'bad-value'),
          number: v.pipe(
            text(LIMITS.phone),
            v.check((number) => phoneCode(number) === null, 'bad-phone'),
            v.regex(/\p{Nd}/u, 'bad-phone'),
          ),
          primary,
        }),
      ),
      emails: listOf(
        v.strictObject({
          kind: v.picklist(EMAIL_KINDS, 'bad-value'),
          address: v.pipe(text(LIMITS.email), v.regex(EMAIL, 'bad-email')),
          primary,
        }),
      ),
      addresses: listOf(
        v.strictObject({ kind: v.picklist(ADDRESS_KINDS, 'bad-value'), text: text(LIMITS.address), primary }),
      ),
      websites: listOf(v.strictObject({ url, primary })),
      birthDate: optional(day),
      dates: listOf(
        v.strictObject({ kind: v.picklist(DATE_KINDS, 'bad-value'), day, label: optional(text(LIMITS.tag)) }),
      ),
      socials: listOf(v.strictObject({ service: v.picklist(SOCIAL_SERVICES, 'bad-value'), id: text(LIMITS.name) })),
      memo: optional(text(LIMITS.memo)),
      tags: listOf(
        v.pipe(
          text(LIMITS.tag),
          v.check((tag) => tag.trim() !== '', 'required'),
        ),
      ),
      customFields: v.pipe(
        listOf(
          v.strictObject({ name, kind: v.picklist(['text', 'link'], 'bad-value'), value: text(LIMITS.customValue) }),
        ),
        v.checkItems(({ kind, value }) => kind === 'text' || isSafeAddress(value), 'bad-url'),
      ),
      ownerId: v.nullable(v.string('bad-value')),
      privacy: v.variant(
        'kind',
        [
          v.strictObject({ kind: v.literal('all') }),
          v.strictObject({
            kind: v.literal('members'),
            viewers: v.pipe(
              v.array(v.strictObject({ kind: v.picklist(PRINCIPAL_KINDS, 'bad-value'), id: v.string('bad-value') })),
              v.maxLength(LIMITS.viewers, `too-many:${LIMITS.viewers}`),
            ),
          }),
        ],
        'bad-value',
      ),
      coEditing: v.boolean('bad-value'),
    },
    'unknown-field',
  );
}

/** What a new contact may leave out. */
const DEFAULTS = {
  phones: [],
  emails: [],
  addresses: [],
  websites: [],
  dates: [],
  socials: [],
  tags: [],
  customFields: [],
  ownerId: null,
  coEditing: true,
} as const;

/** Checks a new contact whole (E-07, E-11). */
export function newFields(
  body: unknown,
  unit: LengthUnit,
  directory: Directory,
  privacy: 'all' | 'members',
): ContactFields {
  if (!isRecord(body)) throw invalid({ field: '', code: 'bad-value' });
  const given = {
    privacy: privacy === 'all' ? { kind: 'all' } : { kind: 'members', viewers: [] },
    ...DEFAULTS,
    ...body,
  };
  const parsed = v.safeParse(schemaOf(unit), given);
  if (!parsed.success) throw invalid(...problemsOf(parsed.issues));
  const fields = parsed.output as ContactFields;
  refuse([...ruleProblems(fields, Object.keys(fields), directory, null), ...reachProblems(fields, 'general')]);
  return fields;
}

/**
 * Puts changes over a contact (JSON merge patch on the top level) and checks what changed. What was too long before and is left
 * alone does not hinder another field's correction.
 */
export function changedFields(
  record: ContactRecord,
  changes: unknown,
  unit: LengthUnit,
  directory: Directory,
): ContactFields {
  if (!isRecord(changes)) throw invalid({ field: '', code: 'bad-value' });
  const before = fieldsOf(record);
  const given: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(changes)) {
    if (value === null && field !== 'ownerId') delete given[field];
    else given[field] = value;
  }
  const changed = Object.keys(changes).filter(
    (field) => JSON.stringify(given[field]) !== JSON.stringify(before[field as keyof ContactFields]),
  );
  const parsed = v.safeParse(schemaOf(unit), given);
  const problems = parsed.success
    ? []
    : problemsOf(parsed.issues).filter(({ field }) => changed.includes(rootOf(field)));
  const misshapen = problems.map(({ field }) => rootOf(field));
  const sound = changed.filter((field) => !misshapen.includes(field));
  // What is not among the changes was accepted before, and what is misshapen among them is not looked at any further.
  const fields = given as unknown as ContactFields;
  refuse([
    ...problems,
    ...syncedProblems(record, changed),
    ...ruleProblems(fields, sound, directory, record),
    ...(sound.some((field) => REACH.includes(field)) ? reachProblems(fields, record.type) : []),
  ]);
  return fields;
}

const rootOf = (field: string): string => field.split('.')[0] ?? '';
const REACH = ['name', 'phones', 'emails'];

const FIELDS = [
  'name',
  'nickname',
  'photoUrl',
  'company',
  'department',
  'title',
  'phones',
  'emails',
  'addresses',
  'websites',
  'birthDate',
  'dates',
  'socials',
  'memo',
  'tags',
  'customFields',
  'ownerId',
  'privacy',
  'coEditing',
] as const satisfies readonly (keyof ContactFields)[];

/** What someone may edit of a contact, without what the backend knows beside it. */
export const fieldsOf = (record: ContactFields): ContactFields =>
  Object.fromEntries(
    FIELDS.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]),
  ) as unknown as ContactFields;

/** E-07: a general contact has a name, and a phone or an e-mail. */
function reachProblems({ name, phones, emails }: ContactFields, type: ContactRecord['type']): readonly FieldProblem[] {
  if (type !== 'general') return [];
  const problems: FieldProblem[] = [];
  if (!Object.values(name).some((part) => part?.trim())) problems.push({ field: 'name', code: 'required' });
  if (!phones.length && !emails.length) problems.push({ field: 'phones', code: 'phone-or-email-required' });
  return problems;
}

/** E-06: what follows the linked account is not changed here. */
const syncedProblems = ({ type }: ContactRecord, changed: readonly string[]): readonly FieldProblem[] =>
  SYNCED_FIELDS[type].filter((field) => changed.includes(field)).map((field) => ({ field, code: 'synced' }));

function ruleProblems(
  { ownerId, privacy, ...lists }: ContactFields,
  changed: readonly string[],
  directory: Directory,
  before: ContactRecord | null,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (changed.includes('ownerId') && ownerId !== null) {
    const owner = directory.summary(ownerId);
    if (!owner) problems.push({ field: 'ownerId', code: 'unknown' });
    else if (!isChoosableOwner(owner)) problems.push({ field: 'ownerId', code: 'member-deleted' });
  }
  if (changed.includes('privacy') && privacy.kind === 'members') {
    const known = before?.privacy.kind === 'members' ? before.privacy.viewers : [];
    for (const [index, viewer] of privacy.viewers.entries()) {
      const entry = directory.entry(viewer);
      const field = `privacy.viewers.${index}`;
      if (!entry) problems.push({ field, code: 'unknown' });
      else if (entry.kind === 'member' && entry.state === 'deleted') {
        if (!known.some(({ kind, id }) => kind === viewer.kind && id === viewer.id)) {
          problems.push({ field, code: 'member-deleted' });
        }
      }
    }
  }
  for (const list of ['phones', 'emails', 'addresses', 'websites'] as const) {
    if (!changed.includes(list)) continue;
    const primaries = lists[list].filter(({ primary }) => primary).length;
    if (primaries > 1) problems.push({ field: list, code: 'one-primary' });
  }
  return problems;
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length) throw invalid(...problems);
}

/** valibot's issues in the contract's words. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): readonly FieldProblem[] {
  const problems = issues.map((issue) => {
    const [code = 'bad-value', limit] = (issue.received === 'undefined' ? 'required' : issue.message).split(':');
    const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
    return { field, code: /^[a-z-]+$/.test(code) ? code : 'bad-value', ...(limit ? { limit: Number(limit) } : {}) };
  });
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.code}`, problem])).values()];
}

function isSafeAddress(text: string): boolean {
  const candidate = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  return URL.canParse(candidate) && /^(https?|mailto|tel):$/.test(new URL(candidate).protocol);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
