import {
  displayNameOf,
  type Contact,
  type ContactFields,
  type ContactPermissions,
  type ContactRow,
  type LinkedAccount,
  type Permission,
  type RefusalReason,
  type Trashed,
} from '../../shared/domain/contact.ts';
import { aMemberSummary } from './member.factory.ts';

/** What someone fills in for a general contact that can be saved (E-07). */
export function someContactFields(overrides: Partial<ContactFields> = {}): ContactFields {
  return {
    name: { given: 'Amelia', family: 'Hartmann' },
    company: 'Nordlicht Logistik GmbH',
    phones: [{ kind: 'mobile', number: '+49 30 23125 014', primary: true }],
    emails: [{ kind: 'work', address: 'amelia.hartmann@nordlicht.example', primary: true }],
    addresses: [],
    websites: [],
    dates: [],
    socials: [],
    tags: ['Freight'],
    customFields: [],
    ownerId: 'm-1',
    privacy: { kind: 'all' },
    coEditing: true,
    ...overrides,
  };
}

export const allowed: Permission = { allowed: true };
export const refused = (reason: RefusalReason): Permission => ({ allowed: false, reason });
export const somePermissions = (overrides: Partial<ContactPermissions> = {}): ContactPermissions => ({
  edit: allowed,
  delete: allowed,
  share: allowed,
  message: refused('not-supported'),
  ...overrides,
});

/** A general contact of Park Ji-woo's that everyone can see. The owner follows `ownerId`, the shown name the parts. */
export function aContact(overrides: Partial<Contact> = {}): Contact {
  const fields = someContactFields(overrides);
  return {
    ...fields,
    id: 'c-1',
    revision: '1',
    type: 'general',
    displayName: displayNameOf({ ...fields, ...overrides }),
    owner: fields.ownerId === null ? null : aMemberSummary({ id: fields.ownerId }),
    viewers: [],
    createdAt: '2026-03-02T09:00:00Z',
    createdBy: aMemberSummary(),
    modifiedAt: '2026-11-20T07:12:00Z',
    modifiedBy: aMemberSummary(),
    trashed: null,
    permissions: somePermissions(),
    ...overrides,
  };
}

export const anAccount = (overrides: Partial<LinkedAccount> = {}): LinkedAccount => ({
  id: 'a-1',
  displayName: 'Amelia Hartmann',
  company: 'Nordlicht Logistik GmbH',
  ...overrides,
});

/** A member of another company's workspace. */
export const aWorksContact = (overrides: Partial<Contact> = {}): Contact =>
  aContact({
    type: 'works',
    account: anAccount(),
    permissions: somePermissions({ delete: refused('linked-by-administrator'), message: allowed }),
    ...overrides,
  });

/** A person on a consumer messenger. */
export const aLineContact = (overrides: Partial<Contact> = {}): Contact =>
  aContact({
    type: 'line',
    account: anAccount({ id: 'a-2', displayName: '김서연' }),
    name: { family: '김', given: '서연' },
    lang: 'ko',
    permissions: somePermissions({ delete: refused('linked-by-administrator') }),
    ...overrides,
  });

export const trashedOn = (overrides: Partial<Trashed> = {}): Trashed => ({
  at: '2026-11-02T08:30:00Z',
  by: aMemberSummary(),
  purgeAt: '2026-12-02T08:30:00Z',
  ...overrides,
});

/** A line of the list; `rowOf` makes one of a whole contact. */
export const aContactRow = (overrides: Partial<ContactRow> = {}): ContactRow => ({
  ...rowOf(aContact()),
  ...overrides,
});

export const rowOf = (contact: Contact): ContactRow => ({
  id: contact.id,
  revision: contact.revision,
  type: contact.type,
  displayName: contact.displayName,
  ...(contact.photoUrl === undefined ? {} : { photoUrl: contact.photoUrl }),
  ...(contact.company === undefined ? {} : { company: contact.company }),
  ...(contact.lang === undefined ? {} : { lang: contact.lang }),
  owner: contact.owner,
  privacy: contact.privacy.kind === 'all' ? { kind: 'all' } : { kind: 'members', count: contact.viewers.length + 1 },
  tags: contact.tags,
  createdAt: contact.createdAt,
  modifiedAt: contact.modifiedAt,
  trashed: contact.trashed,
});
