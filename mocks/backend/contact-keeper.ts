import type { Viewer } from '../../shared/domain/policy.ts';
import type { ChangeNotice } from '../../shared/ports/change-port.ts';
import type { ContactRecord } from './records.ts';
import { lineOf } from './table/contact-line.ts';
import { DAY, instant, type World } from './world.ts';

type ContactsChange = Extract<ChangeNotice, { kind: 'contacts' }>['change'];

/** Who may hear of a change: whoever could see the contact before it, or can after it. */
type Audience = (viewer: Viewer) => boolean;

const NAMED_AT_MOST = 100;

/** Writes contacts: the record, the table's line, and word of it to every open session that may see them. */
export class ContactKeeper {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The contact of that id, if this viewer may see it. */
  find(id: string, viewer: Viewer): { readonly row: number; readonly record: ContactRecord } | null {
    const { store, table } = this.#world;
    const row = store.contacts.rowOf(id);
    if (row === undefined || !table.isVisibleTo(viewer, row)) return null;
    const record = store.contacts.at(row);
    return record ? { row, record } : null;
  }

  create(record: ContactRecord): void {
    const row = this.#world.store.contacts.nextRow;
    this.#write(row, record);
    this.tell('created', [{ id: record.id, sees: this.#world.table.audienceAt(row) }]);
  }

  change(row: number, record: ContactRecord, change: ContactsChange): void {
    const before = this.#world.table.audienceAt(row);
    this.#write(row, record);
    const after = this.#world.table.audienceAt(row);
    this.tell(change, [{ id: record.id, sees: (viewer) => before(viewer) || after(viewer) }]);
  }

  purge(row: number, id: string): void {
    const sees = this.#world.table.audienceAt(row);
    this.#world.store.contacts.remove(row);
    this.#world.table.remove(row);
    this.tell('purged', [{ id, sees }]);
  }

  /** Writes without a word: a job tells of many at once. */
  write(row: number, record: ContactRecord | null): void {
    if (record) return this.#write(row, record);
    this.#world.store.contacts.remove(row);
    this.#world.table.remove(row);
  }

  tell(change: ContactsChange, contacts: readonly { readonly id: string; readonly sees: Audience }[]): void {
    this.#world.hub.publish((viewer) => {
      const ids = contacts.filter(({ sees }) => sees(viewer)).map(({ id }) => id);
      if (!ids.length) return null;
      return ids.length > NAMED_AT_MOST ? { kind: 'contacts-many' } : { kind: 'contacts', ids, change };
    });
  }

  trashedNow(viewer: Viewer): NonNullable<ContactRecord['trashed']> {
    const now = this.#world.clock();
    const days = this.#world.policy.trashRetentionDays ?? this.#world.tenant.policy.trashRetentionDays;
    return { at: instant(now), byId: viewer.member.id, purgeAt: instant(now + days * DAY) };
  }

  #write(row: number, record: ContactRecord): void {
    this.#world.store.contacts.put(row, record);
    this.#world.table.put(lineOf(row, record));
  }
}

/** The next revision of a record, with its stamp. */
export const revised = (
  record: ContactRecord,
  changes: Partial<ContactRecord>,
  viewer: Viewer,
  now: number,
): ContactRecord => ({
  ...record,
  ...changes,
  revision: record.revision + 1,
  modifiedAt: instant(now),
  modifiedById: viewer.member.id,
});
