import type { ContactRecord, Dataset, ThingKind, Things } from '../records.ts';
import { lineOf, type ContactLine } from '../table/contact-line.ts';
import { fillThings, reachKeysOf, type Collection, type ContactRecords, type Store } from './store.ts';

/** A store for stories, tests and the browser demo: gone with the page. */
export function createMemoryStore(dataset: Dataset): Store {
  const collections = new Map<ThingKind, MemoryCollection<unknown>>();
  const contacts = new MemoryContacts();
  let undo: (() => void)[] | null = null;
  const store: Store = {
    contacts,
    collection: <Kind extends ThingKind>(kind: Kind) => {
      const known = collections.get(kind) ?? new MemoryCollection<unknown>();
      if (!collections.has(kind)) undo?.push(known.remember());
      collections.set(kind, known);
      return known as Collection<unknown> as Collection<Things[Kind]>;
    },
    transaction(work) {
      undo = [contacts.remember(), ...[...collections.values()].map((known) => known.remember())];
      try {
        return work();
      } catch (error) {
        for (const restore of undo) restore();
        throw error;
      } finally {
        undo = null;
        contacts.forget();
        for (const known of collections.values()) known.forget();
      }
    },
    close: () => {},
  };
  fillThings(store, dataset);
  let row = 0;
  for (const contact of dataset.contacts) contacts.put(row++, contact);
  return store;
}

/** A map that can take back what was written since `remember()`. */
class UndoableMap<Key, Value> {
  readonly #values = new Map<Key, Value>();
  #before: Map<Key, Value | undefined> | null = null;

  get = (key: Key): Value | undefined => this.#values.get(key);
  entries = (): Iterable<[Key, Value]> => this.#values.entries();

  set(key: Key, value: Value | undefined): void {
    if (this.#before && !this.#before.has(key)) this.#before.set(key, this.#values.get(key));
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
  }

  remember(): () => void {
    const before = new Map<Key, Value | undefined>();
    this.#before = before;
    return () => {
      this.#before = null;
      for (const [key, value] of before) this.set(key, value);
    };
  }

  forget(): void {
    this.#before = null;
  }
}

class MemoryCollection<T> implements Collection<T> {
  readonly #things = new UndoableMap<string, T>();

  get = (id: string): T | undefined => this.#things.get(id);
  put = (id: string, thing: T): void => this.#things.set(id, thing);
  delete = (id: string): void => this.#things.set(id, undefined);
  all = (): Iterable<T> =>
    [...this.#things.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
  remember = (): (() => void) => this.#things.remember();
  forget = (): void => this.#things.forget();
}

class MemoryContacts implements ContactRecords {
  readonly #records = new UndoableMap<number, ContactRecord>();
  readonly #rows = new UndoableMap<string, number>();
  readonly #rowsByAccount = new UndoableMap<string, number>();
  nextRow = 0;

  rowOf = (id: string): number | undefined => this.#rows.get(id);
  rowOfAccount = (id: string): number | undefined => this.#rowsByAccount.get(id);
  at = (row: number): ContactRecord | undefined => this.#records.get(row);

  put(row: number, record: ContactRecord): void {
    this.#records.set(row, record);
    this.#rows.set(record.id, row);
    if (record.account) this.#rowsByAccount.set(record.account.id, row);
    this.nextRow = Math.max(this.nextRow, row + 1);
  }

  remove(row: number): void {
    const record = this.at(row);
    if (record) this.#rows.set(record.id, undefined);
    if (record?.account) this.#rowsByAccount.set(record.account.id, undefined);
    this.#records.set(row, undefined);
  }

  withReachKeys(keys: readonly string[]): readonly number[] {
    return [...this.#records.entries()]
      .filter(([, record]) => reachKeysOf(record).some((key) => keys.includes(key)))
      .map(([row]) => row);
  }

  *lines(): Iterable<ContactLine> {
    for (const [row, record] of this.#records.entries()) yield lineOf(row, record);
  }

  remember(): () => void {
    const restore = [this.#records, this.#rows, this.#rowsByAccount].map((map) => map.remember());
    return () => restore.forEach((back) => back());
  }

  forget(): void {
    this.#records.forget();
    this.#rows.forget();
    this.#rowsByAccount.forget();
  }
}
