import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

import { CONTACT_TYPES } from '../../../shared/domain/contact.ts';
import type { ContactRecord, Dataset, ThingKind, Things } from '../records.ts';
import { ranksOf } from '../table/collated.ts';
import { lineOf, type ContactLine } from '../table/contact-line.ts';
import { fillThings, reachKeysOf, type Collection, type ContactRecords, type Store } from './store.ts';

/** Raised when the tables change: an older file is made anew. */
const VERSION = '3';

export interface SqliteOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  /** What a new file is filled with. */
  readonly dataset: () => Dataset;
  /** Throws away what is there. */
  readonly reset?: boolean;
  /** Called now and then while a new file is filled. */
  readonly progress?: (contacts: number) => void;
}

/** A store whose data stay, and that two processes may read. Filled when its file is new, or was not filled to the end. */
export function createSqliteStore({ file, dataset, reset = false, progress = () => {} }: SqliteOptions): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  if (reset || !isComplete(file)) removeFiles(file);
  const database = new DatabaseSync(file);
  const isNew = !hasTables(database);
  if (isNew) fill(database, dataset(), progress);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = 1073741824');
  return storeOver(database);
}

const TABLES = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE thing (kind TEXT, id TEXT, doc TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE contact (row INTEGER PRIMARY KEY, id TEXT NOT NULL, account TEXT, doc TEXT NOT NULL);
  CREATE TABLE line (
    row INTEGER PRIMARY KEY, revision INTEGER, type INTEGER, owner TEXT, audience TEXT, name TEXT, search TEXT, company TEXT,
    created INTEGER, modified INTEGER, purge INTEGER, trashed_by TEXT, rank INTEGER
  );
  CREATE TABLE reach (row INTEGER, key TEXT NOT NULL);
`;
/** Made when the rows are there: building an index over a million rows is quicker than keeping it through a million inserts. */
const INDEXES = `
  CREATE UNIQUE INDEX contact_by_id ON contact (id);
  CREATE INDEX contact_by_account ON contact (account) WHERE account IS NOT NULL;
  CREATE INDEX reach_by_key ON reach (key);
  CREATE INDEX reach_by_row ON reach (row);
`;
const PUT_CONTACT = 'INSERT OR REPLACE INTO contact (row, id, account, doc) VALUES (?, ?, ?, ?)';
const PUT_LINE = 'INSERT OR REPLACE INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
const PUT_REACH = 'INSERT INTO reach (row, key) VALUES (?, ?)';
const PROGRESS_EVERY = 50_000;

function fill(database: DatabaseSync, dataset: Dataset, progress: (contacts: number) => void): void {
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE');
  database.exec(TABLES);
  database.exec('BEGIN');
  fillThings({ collection: (kind) => collectionOver(database, kind) }, dataset);
  const putContact = database.prepare(PUT_CONTACT);
  const putLine = database.prepare(PUT_LINE);
  const putReach = database.prepare(PUT_REACH);
  const names: string[] = [];
  let row = 0;
  for (const record of dataset.contacts) {
    const line = lineOf(row, record);
    putContact.run(row, record.id, record.account?.id ?? null, JSON.stringify(record));
    putLine.run(...valuesOf(line));
    for (const key of reachKeysOf(record)) putReach.run(row, key);
    names.push(line.name);
    row++;
    if (row % PROGRESS_EVERY === 0) progress(row);
  }
  rankNames(database, names);
  database.exec(INDEXES);
  const putMeta = database.prepare('INSERT INTO meta VALUES (?, ?)');
  putMeta.run('nextRow', String(row));
  putMeta.run('version', VERSION);
  database.exec('COMMIT; PRAGMA locking_mode = NORMAL');
}

/** Stores each name's place in the collator's order, which SQLite does not know. A name that changes later loses its place. */
function rankNames(database: DatabaseSync, names: readonly string[]): void {
  const setRank = database.prepare('UPDATE line SET rank = ? WHERE row = ?');
  for (const [row, rank] of ranksOf(names).entries()) setRank.run(rank, row);
}

function storeOver(database: DatabaseSync): Store {
  const collections = new Map<ThingKind, Collection<never>>();
  return {
    contacts: contactsOver(database),
    collection: <Kind extends ThingKind>(kind: Kind) => {
      const known = collections.get(kind) ?? collectionOver(database, kind);
      collections.set(kind, known as Collection<never>);
      return known as Collection<Things[Kind]>;
    },
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function collectionOver<Kind extends ThingKind>(database: DatabaseSync, kind: Kind): Collection<Things[Kind]> {
  const get = database.prepare('SELECT doc FROM thing WHERE kind = ? AND id = ?');
  const all = database.prepare('SELECT doc FROM thing WHERE kind = ? ORDER BY id');
  const put = database.prepare('INSERT OR REPLACE INTO thing VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM thing WHERE kind = ? AND id = ?');
  const parsed = (row: unknown): Things[Kind] => JSON.parse((row as { doc: string }).doc) as Things[Kind];
  return {
    get: (id) => {
      const row = get.get(kind, id);
      return row && parsed(row);
    },
    all: () => all.all(kind).map(parsed),
    put: (id, thing) => void put.run(kind, id, JSON.stringify(thing)),
    delete: (id) => void remove.run(kind, id),
  };
}

function contactsOver(database: DatabaseSync): ContactRecords {
  const at = database.prepare('SELECT doc FROM contact WHERE row = ?');
  const rowOf = database.prepare('SELECT row FROM contact WHERE id = ?');
  const rowOfAccount = database.prepare('SELECT row FROM contact WHERE account = ?');
  const putContact = database.prepare(PUT_CONTACT);
  const putLine = database.prepare(PUT_LINE);
  const putReach = database.prepare(PUT_REACH);
  const lines = arraysOf(database.prepare('SELECT * FROM line ORDER BY row'));
  const removals = ['contact', 'line', 'reach'].map((table) => database.prepare(`DELETE FROM ${table} WHERE row = ?`));
  const dropReach = database.prepare('DELETE FROM reach WHERE row = ?');
  const byKey = database.prepare('SELECT DISTINCT row FROM reach WHERE key = ?');
  const setNextRow = database.prepare("UPDATE meta SET value = ? WHERE name = 'nextRow'");
  const stored = database.prepare("SELECT value FROM meta WHERE name = 'nextRow'").get() as { value: string };
  let nextRow = Number(stored.value);

  return {
    get nextRow() {
      return nextRow;
    },
    rowOf: (id) => (rowOf.get(id) as { row: number } | undefined)?.row,
    rowOfAccount: (id) => (rowOfAccount.get(id) as { row: number } | undefined)?.row,
    at: (row) => {
      const found = at.get(row) as { doc: string } | undefined;
      return found && (JSON.parse(found.doc) as ContactRecord);
    },
    put(row, record) {
      putContact.run(row, record.id, record.account?.id ?? null, JSON.stringify(record));
      putLine.run(...valuesOf(lineOf(row, record)));
      dropReach.run(row);
      for (const key of reachKeysOf(record)) putReach.run(row, key);
      if (row >= nextRow) {
        nextRow = row + 1;
        setNextRow.run(String(nextRow));
      }
    },
    remove: (row) => removals.forEach((removal) => removal.run(row)),
    withReachKeys: (keys) => [...new Set(keys.flatMap((key) => byKey.all(key).map((found) => Number(found['row']))))],
    *lines() {
      for (const values of lines.iterate()) yield lineFrom(values as unknown as LineValues);
    },
  };
}

type LineValues = [
  row: number,
  revision: number,
  type: number,
  owner: string | null,
  audience: string,
  name: string,
  search: string,
  company: string,
  created: number,
  modified: number,
  purge: number | null,
  trashedBy: string | null,
  rank: number | null,
];

const valuesOf = (line: ContactLine): LineValues => [
  line.row,
  line.revision,
  CONTACT_TYPES.indexOf(line.type),
  line.ownerId,
  line.audience,
  line.name,
  line.searchText,
  line.company,
  line.created,
  line.modified,
  line.purge,
  line.trashedById,
  line.nameRank,
];

const lineFrom = (values: LineValues): ContactLine => ({
  row: values[0],
  revision: values[1],
  type: CONTACT_TYPES[values[2]]!,
  ownerId: values[3],
  audience: values[4],
  name: values[5],
  searchText: values[6],
  company: values[7],
  created: values[8],
  modified: values[9],
  purge: values[10],
  trashedById: values[11],
  nameRank: values[12],
});

function arraysOf(statement: StatementSync): StatementSync {
  statement.setReturnArrays(true);
  return statement;
}

/** Was the file filled to its end, by this version? */
function isComplete(file: string): boolean {
  if (file === ':memory:' || !existsSync(file)) return false;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const found = database.prepare("SELECT value FROM meta WHERE name = 'version'").get() as
      { value: string } | undefined;
    return found?.value === VERSION;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

const hasTables = (database: DatabaseSync): boolean =>
  database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get() !== undefined;

function removeFiles(file: string): void {
  if (file === ':memory:') return;
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
