import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { rowAt } from '../../../mocks/scripted-contacts.ts';
import { PagedRows } from './paged-rows.ts';
import type { RowSource, RowState } from './pages.ts';

describe('a list that is read by pages', () => {
  it('shows a hundred rows, and the rest on the last page', () => {
    const { rows } = of(250);
    const { rows: last } = of(250, 2);

    assert.deepEqual([rows.total, rows.whole, rows.pages], [100, 250, 3]);
    assert.deepEqual([last.first, last.total, idOf(last.at(0)), idOf(last.at(49))], [200, 50, 'c-200', 'c-249']);
  });

  it('asks for the rows of its page and no others', () => {
    const { rows, wanted } = of(250, 1);

    rows.want(0, 100);

    assert.deepEqual(wanted, [[100, 200]]);
  });

  it('knows where a contact stands on its page, and that another one is elsewhere', () => {
    const { rows } = of(250, 1);

    assert.equal(rows.indexOf('c-120'), 20);
    assert.equal(rows.indexOf('c-20'), undefined);
    assert.equal(rows.indexOf('c-220'), undefined);
  });

  it('falls back to the last page when the list has shrunk under it', () => {
    const { rows, shrink } = of(250, 2);

    shrink(110);

    assert.deepEqual([rows.page, rows.first, rows.total], [1, 100, 10]);
    shrink(0);
    assert.deepEqual([rows.page, rows.total], [0, 0]);
  });
});

const idOf = (row: RowState): string => (typeof row === 'string' ? row : row.id);

function of(total: number, page = 0) {
  let count = total;
  const wanted: (readonly [number, number])[] = [];
  const all: RowSource = {
    get total() {
      return count;
    },
    version: 0,
    at: rowAt,
    indexOf: (id) => Number(id.slice(2)),
    want: (first, end) => wanted.push([first, end]),
  };
  return { rows: new PagedRows(all, page), wanted, shrink: (to: number) => (count = to) };
}
