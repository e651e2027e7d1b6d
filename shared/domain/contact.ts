import type { AccountId, ContactId, Day, Instant, MemberId, Revision } from './ids.ts';
import type { DirectoryEntry, MemberSummary, PrincipalRef } from './member.ts';

/** `line`: a person on a consumer messenger. `works`: a member of another company's workspace. `general`: ordinary. */
export const CONTACT_TYPES = ['line', 'works', 'general'] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];
export type LinkedType = Exclude<ContactType, 'general'>;

/** The outside account of a linked contact. Its fields are synced from there and cannot be edited here (E-06). */
export interface LinkedAccount {
  readonly id: AccountId;
  readonly displayName: string;
  readonly company?: string;
  readonly photoUrl?: string;
}

export interface ContactName {
  readonly family?: string;
  readonly given?: string;
  readonly middle?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly phoneticFamily?: string;
  readonly phoneticGiven?: string;
}

export const PHONE_KINDS = ['mobile', 'work', 'work-fax', 'home', 'home-fax', 'other'] as const;
export const EMAIL_KINDS = ['work', 'home', 'other'] as const;
export const ADDRESS_KINDS = ['work', 'home', 'other'] as const;
export const DATE_KINDS = ['anniversary', 'other'] as const;
export const SOCIAL_SERVICES = ['line', 'facebook', 'x', 'other'] as const;

export interface Phone {
  readonly kind: (typeof PHONE_KINDS)[number];
  readonly number: string;
  readonly primary?: boolean;
}
export interface Email {
  readonly kind: (typeof EMAIL_KINDS)[number];
  readonly address: string;
  readonly primary?: boolean;
}
export interface Address {
  readonly kind: (typeof ADDRESS_KINDS)[number];
  readonly text: string;
  readonly primary?: boolean;
}
export interface Website {
  readonly url: string;
  readonly primary?: boolean;
}
export interface ContactDate {
  readonly kind: (typeof DATE_KINDS)[number];
  readonly day: Day;
  readonly label?: string;
}
export interface SocialId {
  readonly service: (typeof SOCIAL_SERVICES)[number];
  readonly id: string;
}
export interface CustomField {
  readonly name: string;
  readonly kind: 'text' | 'link';
  readonly value: string;
}

/** Who may see a contact. The owner always may, and is not listed again. At most 500 entries. */
export type Privacy =
  { readonly kind: 'all' } | { readonly kind: 'members'; readonly viewers: readonly PrincipalRef[] };

export interface Trashed {
  readonly at: Instant;
  readonly by: MemberSummary;
  /** When it will be deleted permanently (policy: trash retention). */
  readonly purgeAt: Instant;
}

/** Everything about a contact that someone may edit. */
export interface ContactFields {
  readonly name: ContactName;
  readonly nickname?: string;
  readonly photoUrl?: string;
  readonly company?: string;
  readonly department?: string;
  readonly title?: string;
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  readonly addresses: readonly Address[];
  readonly websites: readonly Website[];
  readonly birthDate?: Day;
  readonly dates: readonly ContactDate[];
  readonly socials: readonly SocialId[];
  readonly memo?: string;
  readonly tags: readonly string[];
  readonly customFields: readonly CustomField[];
  readonly ownerId: MemberId | null;
  readonly privacy: Privacy;
  /** Everyone who can see it can also edit it; else only the owner. */
  readonly coEditing: boolean;
}

/** A person outside the company, as the company keeps him. */
export interface Contact extends ContactFields {
  readonly id: ContactId;
  readonly revision: Revision;
  readonly type: ContactType;
  /** Present exactly for line and works contacts. */
  readonly account?: LinkedAccount;
  readonly displayName: string;
  readonly lang?: string;
  readonly owner: MemberSummary | null;
  /** The entries of `privacy`, named, so that they can be drawn. Empty for `all`. */
  readonly viewers: readonly DirectoryEntry[];
  readonly createdAt: Instant;
  readonly createdBy: MemberSummary | null;
  readonly modifiedAt: Instant;
  readonly modifiedBy: MemberSummary | null;
  readonly trashed: Trashed | null;
  /** What this viewer may do with it, and why not. The host decides; a screen only explains. */
  readonly permissions: ContactPermissions;
}

export interface ContactPermissions {
  readonly edit: Permission;
  readonly delete: Permission;
  readonly share: Permission;
  readonly message: Permission;
}
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalReason };

/** Why something about a contact is not possible. The catalogue has the sentence for each. */
export const REFUSAL_REASONS = [
  'linked-by-administrator', // L-09: only the member who added a linked contact can delete it
  'not-added-by-you', // L-10
  'shares-room', // L-10: the person is in a message room with another company member
  'not-owner', // E-08
  'in-trash',
  'not-in-trash',
  'no-permission',
  'not-supported',
  'already-owner', // E-05: the present owner as new owner is no change
  'member-deleted',
  'changed-meanwhile',
  'not-answered', // what stands behind the host did not answer in time; worth a retry
  'not-found',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One line of the list: everything the row draws, nothing more. */
export interface ContactRow {
  readonly id: ContactId;
  readonly revision: Revision;
  readonly type: ContactType;
  /** Present exactly for line and works contacts: whom a group gets when the contact is added to it (G-07). */
  readonly accountId?: AccountId;
  readonly displayName: string;
  readonly photoUrl?: string;
  readonly company?: string;
  readonly lang?: string;
  readonly owner: MemberSummary | null;
  /** How many can see it, the owner included. */
  readonly privacy: { readonly kind: 'all' } | { readonly kind: 'members'; readonly count: number };
  readonly tags: readonly string[];
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly trashed: Trashed | null;
}

/** What follows the linked account and cannot be edited here (E-06). */
export const SYNCED_FIELDS: Readonly<Record<ContactType, readonly ('nickname' | 'company' | 'photoUrl')[]>> = {
  works: ['nickname', 'company', 'photoUrl'],
  line: ['nickname', 'photoUrl'],
  general: [],
};

export const isLinked = (contact: Pick<Contact, 'type'>): boolean => contact.type !== 'general';

/** No owner = the owner is missing or deleted (PRODUCT §1). */
export const hasNoOwner = ({ owner }: { readonly owner: Pick<MemberSummary, 'state'> | null }): boolean =>
  !owner || owner.state === 'deleted';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Hangul fillers, zero-width characters and the like: text that nobody sees is no name (P25). */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The name as its bearer writes it: family name first where the script is Chinese, Japanese or Korean (with a space in Japanese,
 * told by `lang` or by kana, and beside another script), given name first elsewhere. Falls back on what else is known, so that no
 * row is nameless.
 */
export function displayNameOf(contact: Partial<Pick<Contact, keyof ContactFields | 'account' | 'lang'>>): string {
  const candidates = [
    fullNameOf(contact.name ?? {}, contact.lang),
    contact.nickname,
    contact.account?.displayName,
    contact.company,
    contact.phones?.[0]?.number,
    contact.emails?.[0]?.address,
  ];
  return candidates.find(isVisible) ?? '';
}

export function fullNameOf(name: ContactName, lang?: string): string {
  const { family, given, middle, prefix, suffix } = name;
  if (!EAST_ASIAN.test(`${family ?? ''}${given ?? ''}`)) {
    return joined([joined([prefix, given, middle, family], ' '), suffix], ', ');
  }
  const japanese = lang?.startsWith('ja') || KANA.test(Object.values(name).join(''));
  const parts = [family, middle, given];
  const mixed = parts.some((part) => isVisible(part) && !EAST_ASIAN.test(part));
  return joined(parts, japanese || mixed ? ' ' : '');
}

const isVisible = (text: string | undefined): text is string => text !== undefined && !BLANK.test(text);

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts
    .filter(isVisible)
    .map((part) => part.trim())
    .join(between);
