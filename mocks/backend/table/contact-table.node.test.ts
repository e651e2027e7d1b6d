import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { audienceOf, isInvisible, type AudienceDirectory } from '../../../shared/domain/audience.ts';
import type { Privacy } from '../../../shared/domain/contact.ts';
import type { MemberId } from '../../../shared/domain/ids.ts';
import type { Viewer } from '../../../shared/domain/policy.ts';
import { CONTACT_FILTERS, CONTACT_SORTS, EVERYTHING, type ContactQuery } from '../../../shared/domain/query.ts';
import type { ContactRecord } from '../records.ts';
import { aRecord, inTrash } from '../testing/a-backend.ts';
import { lineOf } from './contact-line.ts';
import { ContactTable, type TableDirectory } from './contact-table.ts';
import { compareTexts } from './collated.ts';
import { folded, wordsOf } from './folding.ts';

const TEAM = ['m-2', 'm-3'];
const directory: TableDirectory & AudienceDirectory = {
  isActive: (id) => id !== 'm-gone',
  nameOf: (id) => ({ 'm-1': 'Park', 'm-2': 'Satō', 'm-3': '李' })[id] ?? '',
  membersOf: ({ kind, id }) => (kind === 'member' ? [id] : TEAM),
};
const viewerOf = (id: MemberId, role: Viewer['role']): Viewer => ({ member: { id, name: id, state: 'active' }, role });

/** What the table computes by columns, said in the words of the rules and computed one contact at a time. */
function isShown(record: ContactRecord, query: ContactQuery, { role, member }: Viewer): boolean {
  const audience = audienceOf(record.privacy, record.ownerId, directory);
  // Who has left the company sees nothing, not even what everyone sees.
  const sees = (id: MemberId): boolean =>
    directory.isActive(id) && (audience.kind === 'everyone' || audience.paths.has(id));
  const ownerless = record.ownerId === null || !directory.isActive(record.ownerId);
  const invisible = isInvisible(audience);
  const isFiltered = {
    all: true,
    line: record.type === 'line',
    works: record.type === 'works',
    'no-public-members': invisible,
    'no-owner': ownerless,
    trash: true,
  }[query.filter];
  const isHis = record.trashed ? record.ownerId === member.id || record.trashed.byId === member.id : sees(member.id);
  const contains = (text: string, search: string): boolean =>
    wordsOf(search).every((word) => folded(text).includes(word));
  return (
    isFiltered &&
    Boolean(record.trashed) === (query.filter === 'trash') &&
    (role === 'administrator' || isHis) &&
    query.visibleTo.every(sees) &&
    (query.ownerId === null || record.ownerId === query.ownerId) &&
    (!query.types.length || query.types.includes(record.type)) &&
    contains(record.name.given ?? '', query.text) &&
    contains(record.company ?? '', query.company)
  );
}

const owner = fc.constantFrom<(string | null)[]>('m-1', 'm-2', 'm-3', 'm-gone', null);
const viewer = fc.constantFrom({ kind: 'member', id: 'm-2' }, { kind: 'member', id: 'm-gone' }, {
  kind: 'team',
  id: 't',
} as const);
const privacy = fc.oneof(
  fc.constant<Privacy>({ kind: 'all' }),
  fc.array(viewer, { maxLength: 3 }).map((viewers) => ({ kind: 'members', viewers }) as Privacy),
);
const name = fc.constantFrom(
  '김서연',
  '김태양',
  '山田',
  'Ａｍｅｌｉａ',
  'amélie',
  'Zoë',
  'ヤマダ',
  'やまだ',
  'Item 2',
  'Item 10',
);
const contact = fc.record({
  name: name.map((given) => ({ given })),
  company: fc.constantFrom('Nordlicht GmbH', '한빛디자인', '', 'ひかり商事'),
  type: fc.constantFrom('general' as const, 'line' as const, 'works' as const),
  ownerId: owner,
  privacy,
  trashed: fc.constantFrom(null, null, { ...inTrash, byId: 'm-2' }),
  modifiedAt: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`),
});
const query = fc.record({
  filter: fc.constantFrom(...CONTACT_FILTERS),
  text: fc.constantFrom('', '김', 'amelie', 'amelia', 'ヤマダ', 'e i'),
  company: fc.constantFrom('', 'nord', '商事'),
  types: fc.constantFrom([], ['line' as const], ['works' as const, 'general' as const]),
  visibleTo: fc.constantFrom([], ['m-2'], ['m-2', 'm-3'], ['m-gone']),
  ownerId: fc.constantFrom(null, 'm-1', 'm-unknown'),
  sort: fc.constantFrom(...CONTACT_SORTS),
  descending: fc.boolean(),
});
const looking = fc.constantFrom(viewerOf('m-1', 'administrator'), viewerOf('m-2', 'member'), viewerOf('m-3', 'member'));
/** Changes, removals and additions, by place. */
const change = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.option(contact, { nil: null }));

describe('the table', () => {
  it('shows, orders and counts as the rules say, after whatever changes', () => {
    const property = fc.property(
      fc.array(contact, { maxLength: 12 }),
      fc.array(change, { maxLength: 6 }),
      query,
      looking,
      (contacts, changes, part, who) => {
        const records = new Map(contacts.map((fields, row) => [row, aRecord(fields)]));
        const table = new ContactTable(
          [...records].map(([row, record]) => lineOf(row, record)),
          directory,
          4,
        );
        const asked: ContactQuery = { ...EVERYTHING, ...part };
        // Orders are built before the changes, so that the changes have to find their places in them.
        table.view(asked, who);
        for (const [row, fields] of changes) {
          if (fields) records.set(row, aRecord(fields));
          else records.delete(row);
          if (fields) table.put(lineOf(row, records.get(row)!));
          else table.remove(row);
        }
        const shown = [...records].filter(([, record]) => isShown(record, asked, who)).map(([row]) => row);
        const view = table.view(asked, who);
        const rows = Array.from({ length: view.length }, (_, index) => view.at(index));
        assert.deepEqual(
          rows.toSorted((a, b) => a - b),
          shown.toSorted((a, b) => a - b),
        );
        assert.equal(table.counts(asked, who)[asked.filter], shown.length);
        if (asked.sort === 'name') {
          const names = rows.map((row) => records.get(row)!.name.given!);
          const sorted = names.toSorted(compareTexts);
          assert.deepEqual(names, asked.descending ? sorted.toReversed() : sorted);
        }
        if (asked.sort === 'modified') {
          const times = rows.map((row) => records.get(row)!.modifiedAt);
          assert.deepEqual(times, asked.descending ? times.toSorted().toReversed() : times.toSorted());
        }
      },
    );
    fc.assert(property, { numRuns: 600 });
  });

  it('finds a text that was changed, and no longer the one before', () => {
    const table = new ContactTable([lineOf(0, aRecord({ name: { given: 'Before' } }))], directory);
    table.put(lineOf(0, aRecord({ name: { given: 'After' } })));
    const find = (text: string): number => table.view({ ...EVERYTHING, text }, viewerOf('m-1', 'administrator')).length;
    assert.deepEqual([find('before'), find('after')], [0, 1]);
  });

  it('goes on finding after thousands of changes', () => {
    const table = new ContactTable([], directory);
    for (let row = 0; row < 12_000; row++) table.put(lineOf(row, aRecord({ name: { given: `N${row}n` } })));
    const find = (text: string): number => table.view({ ...EVERYTHING, text }, viewerOf('m-1', 'administrator')).length;
    assert.deepEqual([find('n11999n'), find('n0n'), find('n')], [1, 1, 12_000]);
  });
});

describe('folding', () => {
  it('makes equal what people type for the same (L-24)', () => {
    for (const [a, b] of [
      ['ＡＢＣ', 'abc'],
      ['ﾔﾏﾀﾞ', 'やまだ'],
      ['Ａｍéｌｉｅ', 'amelie'],
      ['مُحَمَّد', 'محمد'],
      ['Zero\u200BWidth', 'zero width'],
    ] as const) {
      assert.equal(folded(a), b);
    }
  });

  it('keeps apart what is another letter', () => {
    assert.notEqual(folded('か'), folded('が'));
    assert.notEqual(folded('한'), folded('하'));
  });
});
