import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  AS_DESIGNED,
  COLUMN_IDS,
  columnsOf,
  layoutFromString,
  layoutToString,
  NARROWEST,
  WIDEST,
  withHidden,
  withWidth,
  type Layout,
} from './layout.ts';

const column = fc.constantFrom(...COLUMN_IDS);
const layouts = fc
  .record({
    hidden: fc.uniqueArray(column),
    widths: fc.dictionary(column, fc.integer({ min: -50, max: 2000 })),
    density: fc.constantFrom('comfortable', 'compact', null),
    paged: fc.boolean(),
  })
  .map(({ hidden, widths, density, paged }) => {
    const bare: Layout = { ...AS_DESIGNED, density, paged };
    const sized = COLUMN_IDS.reduce(
      (sum, id) => (widths[id] === undefined ? sum : withWidth(sum, id, widths[id])),
      bare,
    );
    return hidden.reduce((sum, id) => withHidden(sum, id, true), sized);
  });

describe('the layout of the list (L-26)', () => {
  it('comes back from its string as it was, and equal ones have equal strings', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const text = layoutToString(layout);
        const back = layoutFromString(text);
        assert.equal(layoutToString(back), text);
        assert.deepEqual(back.widths, layout.widths);
        assert.deepEqual(new Set(back.hidden), new Set(layout.hidden));
      }),
    );
  });

  it('is an empty string as designed', () => {
    assert.equal(layoutToString(AS_DESIGNED), '');
    assert.deepEqual(layoutFromString(''), AS_DESIGNED);
  });

  it('takes no harm from a string that somebody else wrote', () => {
    const layout = layoutFromString('hide=name&hide=wings&width.company=1e9&width.tags=x&density=huge&paged=yes');

    assert.deepEqual(layout, { ...AS_DESIGNED, widths: { company: WIDEST } });
  });

  it('never hides whom a row is about, nor when it will be gone (L-11)', () => {
    assert.deepEqual(withHidden(withHidden(AS_DESIGNED, 'name', true), 'purge', true), AS_DESIGNED);
  });

  it('keeps every column wide enough to be found again', () => {
    assert.equal(withWidth(AS_DESIGNED, 'company', 3).widths.company, NARROWEST);
    assert.deepEqual(withWidth(withWidth(AS_DESIGNED, 'company', 200), 'company', null), AS_DESIGNED);
  });

  it('offers the columns that the list, or Trash, has', () => {
    assert.deepEqual(columnsOf('contacts'), ['name', 'company', 'person', 'privacy', 'tags', 'date']);
    assert.deepEqual(columnsOf('trash'), ['name', 'company', 'person', 'date', 'purge']);
  });
});
