import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as fc from 'fast-check';

import { CONTACT_TYPES } from './contact.ts';
import { CONTACT_FILTERS, CONTACT_SORTS, EVERYTHING, type ContactQuery } from './query.ts';
import { criteriaOf, withoutCriteria, withoutCriterion } from './criteria.ts';
import { matchKey, queryFromString, queryToString } from './query-text.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
const fields = {
  filter: fc.constantFrom(...CONTACT_FILTERS),
  text,
  types: fc.subarray([...CONTACT_TYPES]),
  visibleTo: fc.uniqueArray(id, { maxLength: 3 }),
  ownerId: fc.option(id),
  name: text,
  company: text,
  sort: fc.constantFrom(...CONTACT_SORTS),
  descending: fc.boolean(),
  linkedOnly: fc.boolean(),
};
const anyQuery: fc.Arbitrary<ContactQuery> = fc.record(fields, { noNullPrototype: true });

describe('the query as a string for the address (L-23)', () => {
  it('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(anyQuery, (query) => assert.deepEqual(queryFromString(queryToString(query)), query)),
      { numRuns: 1_000 },
    );
  });

  it('is empty for everything', () => assert.equal(queryToString(EVERYTHING), ''));

  it('is readable', () =>
    assert.equal(
      queryToString({
        ...EVERYTHING,
        filter: 'no-owner',
        company: 'Acme',
        types: ['line'],
        sort: 'name',
        descending: false,
      }),
      'filter=no-owner&type=line&company=Acme&sort=name',
    ));

  it('is never refused: what is not understood is left out', () => {
    for (const wrong of ['', '?', 'filter=everything&sort=-colour&type=friend&visibleTo=&owner=', '%%%', 'sort=']) {
      assert.deepEqual(queryFromString(wrong), EVERYTHING);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => assert.ok(queryFromString(any))));
  });

  it('is the same for the same types, whatever the order they were ticked in', () =>
    assert.equal(
      queryToString({ ...EVERYTHING, types: ['works', 'line', 'works'] }),
      queryToString({ ...EVERYTHING, types: ['line', 'works'] }),
    ));
});

describe('what a query selects', () => {
  it('does not depend on the order it is shown in', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...CONTACT_SORTS), fc.boolean(), (query, sort, descending) =>
        assert.equal(matchKey({ ...query, sort, descending }), matchKey(query)),
      ),
    );
  });

  it('does not depend on the order in which members were entered', () =>
    assert.equal(
      matchKey({ ...EVERYTHING, visibleTo: ['ben', 'ann'] }),
      matchKey({ ...EVERYTHING, visibleTo: ['ann', 'ben'] }),
    ));

  it('depends on everything else', () => {
    const others: readonly Partial<ContactQuery>[] = [
      { filter: 'trash' },
      { text: 'a' },
      { types: ['line'] },
      { visibleTo: ['m-1'] },
      { ownerId: 'm-1' },
      { name: 'a' },
      { company: 'a' },
      { linkedOnly: true },
    ];
    const keys = [{}, ...others].map((other) => matchKey({ ...EVERYTHING, ...other }));
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('the criteria as chips (L-04)', () => {
  it('taken away one by one leave none, and nothing else changed', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const left = criteriaOf(query).reduce(withoutCriterion, query);
        assert.deepEqual(criteriaOf(left), []);
        assert.deepEqual(left, withoutCriteria(query));
      }),
    );
  });

  it('take only themselves away', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const criteria = criteriaOf(query);
        for (const criterion of criteria) {
          assert.deepEqual(
            criteriaOf(withoutCriterion(query, criterion)),
            criteria.filter((other) => other !== criterion),
          );
        }
      }),
    );
  });

  it('keep the filter and the order when all are taken away', () =>
    assert.deepEqual(withoutCriteria({ ...EVERYTHING, filter: 'line', name: 'a', sort: 'owner' }), {
      ...EVERYTHING,
      filter: 'line',
      sort: 'owner',
    }));
});
