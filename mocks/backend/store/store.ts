import type { AccountId, ContactId } from '../../../shared/domain/ids.ts';
import type { ContactRecord, Dataset, ThingKind, Things } from '../records.ts';
import type { ContactLine } from '../table/contact-line.ts';
import { folded } from '../table/folding.ts';

/**
 * Where the backend keeps what it knows. Keeps and gives back, and decides nothing: the rules are the backend's, and the
 * order and the search of contacts are the `ContactTable`'s, which is built from `contacts.lines()`.
 */
export interface Store {
  readonly contacts: ContactRecords;
  collection<Kind extends ThingKind>(kind: Kind): Collection<Things[Kind]>;
  /** All of it or nothing. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface Collection<T> {
  get(id: string): T | undefined;
  /** In the order of their ids. */
  all(): Iterable<T>;
  put(id: string, thing: T): void;
  delete(id: string): void;
}

/** Contacts live in numbered rows. A row is never given to another contact. */
export interface ContactRecords {
  readonly nextRow: number;
  rowOf(id: ContactId): number | undefined;
  /** The contact that is linked with this outside account. */
  rowOfAccount(id: AccountId): number | undefined;
  at(row: number): ContactRecord | undefined;
  put(row: number, record: ContactRecord): void;
  remove(row: number): void;
  /** Rows that have one of these phone numbers or e-mail addresses, as `reachKeysOf` writes them. */
  withReachKeys(keys: readonly string[]): readonly number[];
  /** What the table needs of every contact, without reading all of it. */
  lines(): Iterable<ContactLine>;
}

/** Puts the things of a dataset, contacts excepted, where a new store keeps them. */
export function fillThings(store: Pick<Store, 'collection'>, dataset: Dataset): void {
  store.collection('tenant').put('tenant', dataset.tenant);
  const put = <Kind extends ThingKind>(
    kind: Kind,
    things: readonly (Things[Kind] & { readonly id: string })[],
  ): void => {
    const collection = store.collection(kind);
    for (const thing of things) collection.put(thing.id, thing);
  };
  put('member', dataset.members);
  put('team', dataset.teams);
  put('directory-group', dataset.directoryGroups);
  put('account', dataset.accounts);
  put('group', dataset.groups);
  put('room', dataset.rooms);
  put('invitation', dataset.invitations);
}

/** By what a contact is recognised again: its phone numbers in digits, its e-mail addresses folded. */
export const reachKeysOf = ({ phones, emails }: Pick<ContactRecord, 'phones' | 'emails'>): readonly string[] =>
  [...phones.map(({ number }) => digitsOf(number)), ...emails.map(({ address }) => folded(address))].filter(Boolean);

export const digitsOf = (phone: string): string => phone.normalize('NFKC').replaceAll(/\D/g, '');
