import type { Contact, ContactFields, ContactRow } from '../domain/contact.ts';
import type { ContactId } from '../domain/ids.ts';
import type { ContactFilter, ContactQuery } from '../domain/query.ts';
import type { Result } from '../domain/result.ts';
import type { Call, Change, Done, Page, RevisedChange, Window } from './call.ts';

/** Everything the plugins ask of a host about contacts, one at a time. Changes to many are jobs (`JobPort`). */
export interface ContactPort {
  /** Rows `offset` to `offset + limit`; needs the capability `contacts.window`. `limit` ≤ 500. */
  window(
    query: ContactQuery,
    range: { readonly offset: number; readonly limit: number },
    call: Call,
  ): Promise<Result<Window<ContactRow>>>;
  /** The same by cursor, for hosts without windows. Starts at the top when `cursor` is null. */
  page(
    query: ContactQuery,
    range: { readonly cursor: string | null; readonly limit: number },
    call: Call,
  ): Promise<Result<Page<ContactRow>>>;
  /** How many each filter would show under the present criteria (L-05). Null: the host cannot count that one. */
  counts(query: ContactQuery, call: Call): Promise<Result<ContactCounts>>;

  get(id: ContactId, call: Call): Promise<Result<Contact>>;
  create(fields: ContactFields, change: Change): Promise<Result<Done<Contact>>>;
  /** Changes only the fields given. `null` clears an optional field. */
  update(id: ContactId, fields: ContactChanges, change: RevisedChange): Promise<Result<Done<Contact>>>;
  trash(id: ContactId, change: RevisedChange): Promise<Result<Done<Contact>>>;
  restore(id: ContactId, change: RevisedChange): Promise<Result<Done<Contact>>>;
  /** For good; only from Trash. */
  purge(id: ContactId, change: RevisedChange): Promise<Result<void>>;
  undo(token: string, change: Change): Promise<Result<Contact>>;
  /** Stores a picture and answers its address, to be put into `photoUrl`. At most 10 MB; jpg, png, gif, webp. */
  uploadPhoto(photo: Blob, change: Change): Promise<Result<{ readonly url: string }>>;
  /** Contacts that already have this phone, e-mail or account (E-11). */
  lookAlikes(fields: Pick<ContactFields, 'phones' | 'emails'>, call: Call): Promise<Result<readonly ContactRow[]>>;
  tags(text: string, call: Call): Promise<Result<readonly string[]>>;
}

export type ContactCounts = Readonly<Record<ContactFilter, number | null>>;
export type ContactChanges = {
  readonly [Field in keyof ContactFields]?:
    ContactFields[Field] | (undefined extends ContactFields[Field] ? null : never);
};
