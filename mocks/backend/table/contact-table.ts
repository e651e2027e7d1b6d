import type { AudienceDirectory } from '../../../shared/domain/audience.ts';
import { CONTACT_TYPES } from '../../../shared/domain/contact.ts';
import type { MemberId } from '../../../shared/domain/ids.ts';
import type { Viewer } from '../../../shared/domain/policy.ts';
import type { ContactFilter, ContactQuery, ContactSort } from '../../../shared/domain/query.ts';
import { queryToString } from '../../../shared/domain/query-text.ts';
import { Audiences, EVERYONE } from './audiences.ts';
import { Collated } from './collated.ts';
import type { ContactLine } from './contact-line.ts';
import { folded, wordsOf } from './folding.ts';
import { Order } from './order.ts';
import { TextIndex } from './text-index.ts';

const GONE = 0;
const ACTIVE = 1;
const TRASHED = 2;
const LINE = CONTACT_TYPES.indexOf('line');
const WORKS = CONTACT_TYPES.indexOf('works');
const KEPT_VIEWS = 12;

/** What the table must know of the members. */
export interface TableDirectory extends AudienceDirectory {
  nameOf(member: MemberId): string;
}

/** Rows in order; backwards when the query descends. */
export interface ContactView {
  readonly length: number;
  at(index: number): number;
  /** Where a row stands, or -1. */
  indexOf(row: number): number;
  rows(): Uint32Array;
}

/**
 * All contacts as columns in memory: 60 bytes a contact and its name. Answers which rows match, in which order, and how many,
 * in milliseconds at a million rows, for any combination of criteria and at any offset, over any store.
 * (docs/decisions/2026-11-22-columns-in-memory.md)
 */
export class ContactTable {
  readonly #directory: TableDirectory;
  readonly #audiences: Audiences;
  readonly #members = new Interned();
  readonly #companies = new Interned();
  readonly #foldedCompanies: string[] = [];
  readonly #companyNames = new Collated();
  readonly #ownerNames = new Collated();
  readonly #names = new Collated();
  readonly #searchTexts: TextIndex;
  readonly #orders: Readonly<Record<ContactSort, Order>>;
  readonly #views = new Map<string, ContactView>();
  readonly #counted = new Map<string, Readonly<Record<ContactFilter, number>>>();
  #columns: Columns;
  #size = 0;
  #alive = 0;

  constructor(lines: Iterable<ContactLine>, directory: TableDirectory, expected = 1_000) {
    this.#directory = directory;
    this.#audiences = new Audiences(directory);
    this.#columns = columnsFor(expected);
    const searchTexts: string[] = [];
    let ranks = new Uint32Array(expected);
    let isRanked = false;
    for (const line of lines) {
      this.#write(line);
      for (let gap = searchTexts.length; gap < line.row; gap++) searchTexts.push('');
      searchTexts[line.row] = line.searchText;
      if (line.nameRank === null) continue;
      isRanked = true;
      if (line.row >= ranks.length) ranks = grown(ranks, line.row + 1);
      ranks[line.row] = line.nameRank;
    }
    this.#searchTexts = new TextIndex(searchTexts);
    if (isRanked) this.#names.useRanks(ranks);
    const { created, modified, purge } = this.#columnReaders();
    this.#orders = {
      name: this.#order(() => this.#names.rank(), this.#names.compare),
      company: this.#order(
        () => (this.#companyNames.rank(), this.#names.rank()),
        (a, b) =>
          this.#companyNames.compare(this.#columns.company[a]!, this.#columns.company[b]!) || this.#names.compare(a, b),
      ),
      owner: this.#order(
        () => (this.#ownerNames.rank(), this.#names.rank()),
        (a, b) =>
          this.#ownerNames.compare(this.#columns.owner[a]!, this.#columns.owner[b]!) || this.#names.compare(a, b),
      ),
      created: this.#order(
        () => {},
        (a, b) => created(a) - created(b),
      ),
      modified: this.#order(
        () => {},
        (a, b) => modified(a) - modified(b),
      ),
      purge: this.#order(
        () => {},
        (a, b) => purge(a) - purge(b),
      ),
    };
  }

  /** Every contact that is kept, Trash included: what the quota counts. */
  get total(): number {
    return this.#alive;
  }

  put(line: ContactLine): void {
    this.#write(line);
    this.#searchTexts.set(line.row, line.searchText);
    this.#touched(line.row);
  }

  remove(row: number): void {
    if (row >= this.#size || this.#columns.state[row] === GONE) return;
    this.#columns.state[row] = GONE;
    this.#searchTexts.set(row, '');
    this.#alive--;
    this.#touched(row);
  }

  revisionOf = (row: number): number => this.#columns.revision[row]!;
  isLinked = (row: number): boolean => this.#columns.type[row] === LINE || this.#columns.type[row] === WORKS;
  isTrashed = (row: number): boolean => this.#columns.state[row] === TRASHED;
  ownerOf = (row: number): MemberId | null => this.#members.text(this.#columns.owner[row]!) || null;

  /** How many can see it, the owner included. Null: everyone. */
  viewerCountOf(row: number): number | null {
    const audience = this.#columns.audience[row]!;
    if (audience === EVERYONE) return null;
    const viewers = this.#audiences.viewersOf(audience);
    const owner = this.ownerOf(row);
    return viewers.size + (owner !== null && this.#directory.isActive(owner) && !viewers.has(owner) ? 1 : 0);
  }

  isVisibleTo = (viewer: Viewer, row: number): boolean => this.audienceAt(row)(viewer);

  /**
   * Who may see it at all, as it is now: an administrator sees all; a member what he is given, and in Trash what is his.
   * The answer stays what it was when the contact changes.
   */
  audienceAt(row: number): (viewer: Viewer) => boolean {
    const { state, audience, trashedBy } = this.#columns;
    if ((state[row] ?? GONE) === GONE) return () => false;
    const owner = this.ownerOf(row);
    const trashed = this.isTrashed(row) ? this.#members.text(trashedBy[row]!) : null;
    const viewers = audience[row] === EVERYONE ? null : this.#audiences.viewersOf(audience[row]!);
    return ({ role, member: { id } }) =>
      role === 'administrator' || owner === id || (trashed === null ? !viewers || viewers.has(id) : trashed === id);
  }

  view(query: ContactQuery, viewer: Viewer): ContactView {
    const key = `${viewerKey(viewer)}|${queryToString(query)}`;
    const known = this.#views.get(key);
    if (known) return known;
    const matches = this.#matching(query, viewer);
    const ordered = this.#orders[query.sort].rows(this.#size);
    const rows = new Uint32Array(ordered.length);
    let count = 0;
    for (let index = 0; index < ordered.length; index++) {
      const row = ordered[index]!;
      rows[count] = row;
      count += matches[row]!;
    }
    const view = viewOver(rows.slice(0, count), query.descending);
    if (this.#views.size >= KEPT_VIEWS) this.#views.delete(this.#views.keys().next().value!);
    this.#views.set(key, view);
    return view;
  }

  /** How many each filter shows under the criteria of `query` (L-05). */
  counts(query: ContactQuery, viewer: Viewer): Readonly<Record<ContactFilter, number>> {
    const key = `${viewerKey(viewer)}|${queryToString({ ...query, filter: 'all' })}`;
    const known = this.#counted.get(key);
    if (known) return known;
    const active = this.#matching({ ...query, filter: 'all' }, viewer);
    const trashed = this.#matching({ ...query, filter: 'trash' }, viewer);
    const { type, owner, audience } = this.#columns;
    const { ownerless, invisible } = this.#flags();
    const counts = { all: 0, line: 0, works: 0, 'no-public-members': 0, 'no-owner': 0, trash: 0 };
    for (let row = 0; row < this.#size; row++) {
      counts.trash += trashed[row]!;
      if (!active[row]) continue;
      counts.all++;
      if (type[row] === LINE) counts.line++;
      else if (type[row] === WORKS) counts.works++;
      if (!ownerless[owner[row]!]) continue;
      counts['no-owner']++;
      counts['no-public-members'] += invisible[audience[row]!]!;
    }
    if (this.#counted.size >= KEPT_VIEWS) this.#counted.delete(this.#counted.keys().next().value!);
    this.#counted.set(key, counts);
    return counts;
  }

  /** What is computed before anyone asks, so that nobody waits for it. */
  warmUp(): void {
    for (const order of Object.values(this.#orders)) order.rows(this.#size);
    this.#audiences.empty();
    this.#companiesWith('a');
  }

  /** After a change, what was answered before is old. */
  forgetAnswers(): void {
    this.#views.clear();
    this.#counted.clear();
  }

  /**
   * One byte a row: 1 where all criteria are met. Column by column and in the order of the rows, because reading memory in its
   * order is what makes this ten times faster than asking each row in the order of a sort.
   */
  #matching(query: ContactQuery, viewer: Viewer): Uint8Array {
    const { state, type, owner, audience, company, trashedBy } = this.#columns;
    const wanted = query.filter === 'trash' ? TRASHED : ACTIVE;
    const matches = new Uint8Array(this.#size);
    for (let row = 0; row < matches.length; row++) matches[row] = state[row] === wanted ? 1 : 0;

    const types = Uint8Array.from(CONTACT_TYPES, (known) => {
      if ((query.filter === 'line' || query.filter === 'works') && known !== query.filter) return 0;
      if (query.linkedOnly && known === 'general') return 0;
      return !query.types.length || query.types.includes(known) ? 1 : 0;
    });
    if (types.includes(0)) keep(matches, types, type);

    const { ownerless, invisible } = this.#flags();
    if (query.filter === 'no-owner' || query.filter === 'no-public-members') keep(matches, ownerless, owner);
    if (query.filter === 'no-public-members') keep(matches, invisible, audience);
    if (query.ownerId !== null) keep(matches, this.#only(query.ownerId), owner);
    if (wordsOf(query.company).length) keep(matches, this.#companiesWith(query.company), company);

    for (const member of query.visibleTo) {
      if (this.#directory.isActive(member)) {
        keepEither(matches, this.#audiences.seenBy(member), audience, this.#only(member), owner);
      } else matches.fill(0);
    }
    if (viewer.role === 'member') {
      const self = this.#only(viewer.member.id);
      if (wanted === TRASHED) keepEither(matches, self, trashedBy, self, owner);
      else keepEither(matches, this.#audiences.seenBy(viewer.member.id), audience, self, owner);
    }
    for (const text of new Set([query.text, query.name])) {
      if (!wordsOf(text).length) continue;
      const found = this.#searchTexts.find(text, this.#size);
      for (let row = 0; row < matches.length; row++) matches[row]! &= found[row]!;
    }
    return matches;
  }

  /** One byte a member's number: 1 for this one alone. */
  #only(member: MemberId): Uint8Array {
    const only = new Uint8Array(this.#members.texts.length);
    const number = this.#members.find(member);
    if (number >= 0) only[number] = 1;
    return only;
  }

  /** By number of the owner: has the contact none (missing or deleted)? By number of the audience: is nobody left in it? */
  #flags(): { readonly ownerless: Uint8Array; readonly invisible: Uint8Array } {
    const ownerless = Uint8Array.from(this.#members.texts, (id) => (id && this.#directory.isActive(id) ? 0 : 1));
    return { ownerless, invisible: this.#audiences.empty() };
  }

  #companiesWith(search: string): Uint8Array {
    const words = wordsOf(search);
    const texts = this.#foldedCompanies;
    for (let number = texts.length; number < this.#companies.texts.length; number++) {
      texts.push(folded(this.#companies.text(number)));
    }
    return Uint8Array.from(texts, (text) => (words.every((word) => text.includes(word)) ? 1 : 0));
  }

  #write(line: ContactLine): void {
    const { row } = line;
    if (row >= this.#columns.state.length) this.#columns = widened(this.#columns, row);
    const columns = this.#columns;
    if (columns.state[row] === GONE) this.#alive++;
    columns.state[row] = line.purge === null ? ACTIVE : TRASHED;
    columns.type[row] = CONTACT_TYPES.indexOf(line.type);
    columns.revision[row] = line.revision;
    columns.owner[row] = this.#memberNumber(line.ownerId);
    columns.trashedBy[row] = this.#memberNumber(line.trashedById);
    columns.audience[row] = this.#audiences.numberOf(line.audience);
    columns.company[row] = this.#companies.numberOf(line.company);
    this.#companyNames.set(columns.company[row]!, line.company);
    columns.created[row] = line.created;
    columns.modified[row] = line.modified;
    columns.purge[row] = line.purge ?? 0;
    this.#names.set(row, line.name);
    this.#size = Math.max(this.#size, row + 1);
  }

  #memberNumber(id: MemberId | null): number {
    const number = this.#members.numberOf(id ?? '');
    this.#ownerNames.set(number, id === null ? '' : this.#directory.nameOf(id));
    return number;
  }

  #touched(row: number): void {
    for (const order of Object.values(this.#orders)) order.touch(row);
    this.forgetAnswers();
  }

  #order(prepare: () => void, compare: (a: number, b: number) => number): Order {
    return new Order(
      prepare,
      (a, b) => compare(a, b) || a - b,
      (row) => this.#columns.state[row] !== GONE,
    );
  }

  #columnReaders(): Record<'created' | 'modified' | 'purge', (row: number) => number> {
    return {
      created: (row) => this.#columns.created[row]!,
      modified: (row) => this.#columns.modified[row]!,
      purge: (row) => this.#columns.purge[row]!,
    };
  }
}

/** Keeps the rows whose value in the column is one of the good ones. */
function keep(matches: Uint8Array, good: Uint8Array, column: Uint8Array | Uint32Array): void {
  for (let row = 0; row < matches.length; row++) matches[row]! &= good[column[row]!]!;
}

/** Keeps the rows that are good by one column or by the other. */
function keepEither(
  matches: Uint8Array,
  goodA: Uint8Array,
  columnA: Uint32Array,
  goodB: Uint8Array,
  columnB: Uint32Array,
): void {
  for (let row = 0; row < matches.length; row++) matches[row]! &= goodA[columnA[row]!]! | goodB[columnB[row]!]!;
}

const viewerKey = ({ role, member }: Viewer): string => (role === 'administrator' ? '' : member.id);

function viewOver(rows: Uint32Array, backwards: boolean): ContactView {
  const { length } = rows;
  return {
    length,
    at: (index) => rows[backwards ? length - 1 - index : index]!,
    indexOf: (row) => {
      const index = rows.indexOf(row);
      return backwards && index >= 0 ? length - 1 - index : index;
    },
    rows: () => (backwards ? rows.toReversed() : rows),
  };
}

/** Texts by number, each once. Number 0 is the empty text. */
class Interned {
  readonly texts: string[] = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);

  text = (number: number): string => this.texts[number] ?? '';
  find = (text: string): number => this.#numbers.get(text) ?? -1;

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

const columnsFor = (rows: number) => ({
  state: new Uint8Array(rows),
  type: new Uint8Array(rows),
  revision: new Uint32Array(rows),
  owner: new Uint32Array(rows),
  trashedBy: new Uint32Array(rows),
  audience: new Uint32Array(rows),
  company: new Uint32Array(rows),
  created: new Float64Array(rows),
  modified: new Float64Array(rows),
  purge: new Float64Array(rows),
});
type Columns = ReturnType<typeof columnsFor>;

function widened(columns: Columns, row: number): Columns {
  const wide = columnsFor(Math.max(row + 1, columns.state.length * 2));
  for (const name of Object.keys(columns) as (keyof Columns)[]) wide[name].set(columns[name]);
  return wide;
}

function grown(ranks: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(Math.max(length, ranks.length * 2));
  wide.set(ranks);
  return wide;
}
