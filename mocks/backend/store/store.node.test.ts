import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { CONTACT_FILTERS, CONTACT_SORTS, EVERYTHING } from '../../../shared/domain/query.ts';
import { queryToString } from '../../../shared/domain/query-text.ts';
import { createDataset } from '../../seed/index.ts';
import type { Dataset } from '../records.ts';
import { aBackend, aRecord } from '../testing/a-backend.ts';
import { createMemoryStore } from './memory-store.ts';
import { createSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** What every store promises. */
function describeStore(name: string, storeOf: (dataset: Dataset) => Store): void {
  const filled = (contacts = [aRecord({ id: 'a' }), aRecord({ id: 'b' })]): Store =>
    storeOf({ ...createDataset({ contacts: 0 }), contacts });

  describe(`a ${name} store`, () => {
    it('gives back every field of a contact', () => {
      const record = aRecord({
        id: 'a',
        memo: '한글 🏳️‍🌈\u202E',
        privacy: { kind: 'members', viewers: [{ kind: 'team', id: 't-1' }] },
      });
      const { contacts } = filled([record]);
      assert.deepEqual(contacts.at(contacts.rowOf('a')!), record);
    });

    it('gives no row to another contact, not even that of a removed one', () => {
      const { contacts } = filled();
      const row = contacts.rowOf('b')!;
      contacts.remove(row);
      assert.deepEqual([contacts.at(row), contacts.rowOf('b'), contacts.nextRow], [undefined, undefined, row + 1]);
    });

    it('writes all of a transaction or nothing of it', () => {
      const store = filled();
      const row = store.contacts.rowOf('a')!;
      assert.throws(() =>
        store.transaction(() => {
          store.contacts.put(row, { ...store.contacts.at(row)!, title: 'never' });
          store
            .collection('undo')
            .put('u', { token: 'u', memberId: '', contactId: '', before: null, revision: 1, until: 0 });
          throw new Error('in between');
        }),
      );
      assert.deepEqual([store.contacts.at(row)?.title, store.collection('undo').get('u')], [undefined, undefined]);
    });

    it('finds contacts by a phone number in digits, by an e-mail, and by the linked account', () => {
      const { contacts } = filled([
        aRecord({ id: 'p', phones: [{ kind: 'work', number: '+82 10-0000-1234' }] }),
        aRecord({
          id: 'e',
          phones: [],
          emails: [{ kind: 'work', address: 'A@B.example' }],
          account: { id: 'acc', displayName: '' },
        }),
      ]);
      const found = contacts.withReachKeys(['821000001234', 'a@b.example']).map((row) => contacts.at(row)?.id);
      assert.deepEqual(found.toSorted(), ['e', 'p']);
      assert.equal(contacts.rowOfAccount('acc'), contacts.rowOf('e'));
    });

    it('lists its lines in a form that the table can be built from again', () => {
      const { contacts } = filled();
      assert.deepEqual(
        [...contacts.lines()].map(({ row, name }) => [row, name]),
        [
          [0, 'Amelia Hartmann'],
          [1, 'Amelia Hartmann'],
        ],
      );
    });
  });
}

describeStore('memory', createMemoryStore);
describeStore('SQLite', (dataset) => createSqliteStore({ file: ':memory:', dataset: () => dataset }));

describe('both stores', () => {
  it('answer every window alike, in every order and under every filter, also after changes', async () => {
    const hosts = [
      createMemoryStore,
      (dataset: Dataset) => createSqliteStore({ file: ':memory:', dataset: () => dataset }),
    ].map((store) => aBackend({ contacts: 400, store }).as('m-1'));
    const answers = (path: string) => Promise.all(hosts.map(async (caller) => (await caller.get(path)).body));
    const compare = async (): Promise<void> => {
      for (const sort of CONTACT_SORTS) {
        for (const filter of CONTACT_FILTERS) {
          const q = encodeURIComponent(queryToString({ ...EVERYTHING, sort, filter, descending: filter === 'all' }));
          const [memory, sqlite] = await answers(`/contacts?q=${q}&offset=0&limit=500`);
          const ids = (body: Record<string, unknown> | undefined) =>
            ((body?.['items'] ?? []) as { id: string }[]).map(({ id }) => id);
          assert.deepEqual(ids(sqlite), ids(memory), `${sort} ${filter}`);
        }
      }
    };
    await compare();
    for (const caller of hosts) {
      await caller.change('PATCH', '/contacts/c-40', { name: { family: '가', given: '나다' }, company: 'Aaa' });
      await caller.change('PATCH', '/contacts/c-41', { ownerId: 'm-2', name: { family: 'Zzz' } });
    }
    await compare();
  });
});

describe('a SQLite store in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-'));
  const file = join(folder, 'deep', 'test.sqlite');
  after(() => rmSync(folder, { recursive: true }));
  const open = (reset = false): Store =>
    createSqliteStore({ file, dataset: () => createDataset({ contacts: 40 }), reset });

  it('keeps what was written, and forgets it when told to', () => {
    const first = open();
    const row = first.contacts.rowOf('c-1')!;
    first.contacts.put(row, { ...first.contacts.at(row)!, title: 'Kept' });
    first.contacts.remove(first.contacts.nextRow - 1);
    const { nextRow } = first.contacts;
    first.close();
    const second = open();
    assert.deepEqual([second.contacts.at(row)?.title, second.contacts.nextRow], ['Kept', nextRow]);
    second.close();
    const third = open(true);
    assert.equal(third.contacts.at(row)?.title, undefined);
    third.close();
  });
});
