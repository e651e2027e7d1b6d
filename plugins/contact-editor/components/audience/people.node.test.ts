import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aMemberSummary } from '../../../../mocks/factories/index.ts';
import type { Path } from '../../../../shared/domain/audience.ts';
import { countsOf, named, peopleOf, type KnownAudience } from './people.ts';

const compare = (a: string, b: string): number => a.localeCompare(b);
const direct: Path = { kind: 'direct' };

describe('everyone who can see a contact', () => {
  it('is told with the owner first, then by name', () => {
    const view = seenBy({ Cho: [direct], Ann: [direct], Zoe: [{ kind: 'owner' }] });

    assert.deepEqual(
      peopleOf('all', null, view, compare).map(({ member }) => member.name),
      ['Zoe', 'Ann', 'Cho'],
    );
  });

  it('is split into whom saving adds and whom it removes, with the paths that they had (E-20)', () => {
    const before = seenBy({ Ann: [direct], Ben: [{ kind: 'team', id: 'sales' }] });
    const after = seenBy({ Ann: [direct], Cho: [{ kind: 'group', id: 'fair' }] });

    assert.deepEqual(countsOf(before, after), { all: 2, gain: 1, lose: 1 });
    assert.deepEqual(peopleOf('gain', before, after, compare)[0]?.paths, [{ kind: 'group', id: 'fair' }]);
    assert.deepEqual(peopleOf('lose', before, after, compare)[0]?.paths, [{ kind: 'team', id: 'sales' }]);
  });

  it('is found by a part of the name, whatever its accents, case and spaces', () => {
    const people = peopleOf('all', null, seenBy({ 'Zoë Müller': [direct], '박 지우': [direct] }), compare);

    assert.deepEqual(
      [named(people, 'zoe mu').length, named(people, '박지').length, named(people, 'x').length],
      [1, 1, 0],
    );
  });

  it('is read and searched in a moment when a team has 5,000 members', () => {
    const many = seenBy(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`Member ${at}`, [direct]])));
    const start = performance.now();

    const people = peopleOf('all', null, many, new Intl.Collator('en').compare);

    assert.equal(named(people, 'member 499').length, 11);
    assert.ok(performance.now() - start < 200, `${performance.now() - start} ms`);
  });
});

function seenBy(paths: Readonly<Record<string, readonly Path[]>>): KnownAudience {
  return {
    state: 'known',
    audience: { kind: 'people', paths: new Map(Object.entries(paths)) },
    membersOf: () => [],
    personOf: (id) => aMemberSummary({ id, name: id }),
  };
}
