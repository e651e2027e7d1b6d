import type { Contact, ContactFields } from '../../../shared/domain/contact.ts';
import { fieldsOf, isEqual } from '../../../shared/domain/contact-merge.ts';
import { tidied } from '../../../shared/domain/contact-check.ts';
import type { DirectoryEntry, MemberSummary, PrincipalRef } from '../../../shared/domain/member.ts';
import type { Session } from '../../../shared/domain/policy.ts';
import type { ContactChanges } from '../../../shared/ports/contact-port.ts';
import type { Access } from './audience.controller.ts';

/** What the reader has written so far, and everyone it mentions by name. */
export interface Draft {
  readonly fields: ContactFields;
  /** By `kind/id`: the entries that were on the contact or were chosen since. */
  readonly people: ReadonlyMap<string, DirectoryEntry>;
}

export const entryKey = ({ kind, id }: PrincipalRef): string => `${kind}/${id}`;

export const draftOf = (contact: Contact): Draft => ({
  fields: fieldsOf(contact),
  people: withPeople(new Map(), [...contact.viewers, ...(contact.owner ? [memberEntry(contact.owner)] : [])]),
});

/** A new contact belongs to whoever writes it down; the tenant's policy says who sees it. */
export const blankDraft = ({ viewer, policy }: Session): Draft => ({
  fields: {
    name: {},
    phones: [{ kind: 'mobile', number: '' }],
    emails: [{ kind: 'work', address: '' }],
    addresses: [],
    websites: [],
    dates: [],
    socials: [],
    tags: [],
    customFields: [],
    ownerId: viewer.member.id,
    privacy: policy.defaultPrivacy === 'all' ? { kind: 'all' } : { kind: 'members', viewers: [] },
    coEditing: false,
  },
  people: withPeople(new Map(), [memberEntry(viewer.member)]),
});

export const memberEntry = (member: MemberSummary): DirectoryEntry => ({ kind: 'member', ...member });

export function withPeople(
  people: ReadonlyMap<string, DirectoryEntry>,
  added: readonly DirectoryEntry[],
): ReadonlyMap<string, DirectoryEntry> {
  return new Map([...people, ...added.map((entry) => [entryKey(entry), entry] as const)]);
}

/** The owner as far as he is known; null for none. */
export function ownerOf({ fields, people }: Draft): MemberSummary | null {
  const entry = fields.ownerId === null ? undefined : people.get(`member/${fields.ownerId}`);
  return entry?.kind === 'member' ? entry : null;
}

/** Whom the draft gives access, the owner aside. */
export const viewersOf = ({ fields: { privacy }, people }: Draft): readonly DirectoryEntry[] =>
  privacy.kind === 'all' ? [] : privacy.viewers.flatMap((viewer) => people.get(entryKey(viewer)) ?? []);

export const accessOf = (draft: Draft): Access => ({
  privacy: draft.fields.privacy,
  owner: ownerOf(draft),
  viewers: viewersOf(draft),
});

/** What saving would send: only what differs, `null` for what was cleared. */
export function changesOf(before: ContactFields, after: ContactFields): ContactChanges {
  const [was, is] = [tidied(before), tidied(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof ContactFields)[];
  return Object.fromEntries(
    names.filter((name) => !isEqual(was[name], is[name])).map((name) => [name, is[name] ?? null]),
  ) as ContactChanges;
}

export const isChanged = (before: ContactFields, after: ContactFields): boolean =>
  Object.keys(changesOf(before, after)).length > 0;

/** The fields with these changes made. */
export function applied(fields: ContactFields, changes: ContactChanges): ContactFields {
  const kept = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(kept),
    ownerId: changes.ownerId === undefined ? fields.ownerId : changes.ownerId,
  } as ContactFields;
}
