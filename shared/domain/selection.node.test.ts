import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as fc from 'fast-check';

import { EVERYTHING } from './query.ts';
import {
  carriedOver,
  chosen,
  countOf,
  isEmpty,
  isSelected,
  NOTHING,
  selectAllMatching,
  targetOf,
  toggled,
  type Selection,
} from './selection.ts';

/** All that match the query of a test. */
const ALL = Array.from({ length: 12 }, (_, at) => `c-${at}`);
const query = { ...EVERYTHING, text: 'kim' };
const everything = selectAllMatching(query, ALL.length);
const selectedIn = (selection: Selection): readonly string[] => ALL.filter((id) => isSelected(selection, id));

describe('all that match, except some (L-21)', () => {
  it('is one million contacts as soon as it is chosen, and not a list of them', () => {
    const selection = selectAllMatching(EVERYTHING, 1_000_000);

    assert.equal(countOf(selection), 1_000_000);
    assert.deepEqual(targetOf(selection), { kind: 'query', query: EVERYTHING, except: [], countThen: 1_000_000 });
  });

  it('leaves out what is unticked, and says so to the host', () => {
    const selection = toggled(toggled(everything, 'c-3'), 'c-5');

    assert.equal(countOf(selection), 10);
    assert.deepEqual(targetOf(selection), { kind: 'query', query, except: ['c-3', 'c-5'], countThen: 12 });
  });

  it('remembers how many it was when it was made (P19)', () => {
    const selection = chosen(everything, ['c-1'], false);
    assert.equal(selection.kind === 'query' && selection.countThen, 12);
  });

  it('does not survive another search or filter, but another order', () => {
    assert.equal(carriedOver(everything, { ...query, text: 'lee' }), NOTHING);
    assert.equal(carriedOver(everything, { ...query, filter: 'trash' }), NOTHING);
    assert.equal(carriedOver(everything, { ...query, sort: 'company', descending: false }), everything);
  });
});

describe('some contacts', () => {
  it('stay chosen under another search', () => {
    const some = chosen(NOTHING, ['c-1', 'c-2'], true);
    assert.equal(carriedOver(some, { ...query, text: 'lee' }), some);
  });

  it('are none at the beginning', () => assert.equal(isEmpty(NOTHING), true));
});

describe('whatever is ticked and unticked', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...ALL));
  const step = fc.record({ ids, on: fc.boolean() });
  const selection = fc
    .tuple(fc.constantFrom(NOTHING, everything), fc.array(step, { maxLength: 6 }))
    .map(([start, steps]) => steps.reduce((so, { ids: some, on }) => chosen(so, some, on), start));

  it('the count is what is ticked', () => {
    fc.assert(
      fc.property(selection, (some) => {
        assert.equal(countOf(some), selectedIn(some).length);
        assert.equal(isEmpty(some), selectedIn(some).length === 0);
      }),
    );
  });

  it('a tick changes these and no others, and a second time nothing', () => {
    fc.assert(
      fc.property(selection, ids, fc.boolean(), (before, some, on) => {
        const after = chosen(before, some, on);
        for (const id of ALL) assert.equal(isSelected(after, id), some.includes(id) ? on : isSelected(before, id));
        assert.deepEqual(chosen(after, some, on), after);
      }),
    );
  });

  it('toggled twice is as it was, and nothing given is ever changed', () => {
    fc.assert(
      fc.property(selection, fc.constantFrom(...ALL), (before, id) => {
        const seen = selectedIn(before);
        assert.deepEqual(selectedIn(toggled(toggled(before, id), id)), seen);
        assert.notDeepEqual(selectedIn(toggled(before, id)), seen);
        assert.deepEqual(selectedIn(before), seen);
      }),
    );
  });

  it('the host is told the same', () => {
    fc.assert(
      fc.property(selection, (some) => {
        const target = targetOf(some);
        const told =
          target.kind === 'ids' ? target.ids.toSorted() : ALL.filter((id) => !target.except.includes(id)).toSorted();
        assert.deepEqual(told, selectedIn(some).toSorted());
      }),
    );
  });
});
