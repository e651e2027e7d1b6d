import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as fc from 'fast-check';

import { audienceChange, audienceOf, isInvisible, type Audience, type AudienceDirectory } from './audience.ts';
import type { Privacy } from './contact.ts';
import type { PrincipalRef } from './member.ts';

const TEAMS: Readonly<Record<string, readonly string[]>> = { sales: ['ann', 'ben'], empty: [], left: ['old'] };
const GROUPS: Readonly<Record<string, readonly string[]>> = { fair: ['ben', 'cho', 'old'] };

/** Ann, Ben, Cho and Dai work here; Old has left. */
const directory: AudienceDirectory = {
  isActive: (member) => ['ann', 'ben', 'cho', 'dai'].includes(member),
  membersOf: ({ kind, id }) => (kind === 'team' ? TEAMS[id] : GROUPS[id]) ?? [],
};

const members = (...viewers: readonly PrincipalRef[]): Privacy => ({ kind: 'members', viewers });
const member = (id: string): PrincipalRef => ({ kind: 'member', id });
const team = (id: string): PrincipalRef => ({ kind: 'team', id });
const group = (id: string): PrincipalRef => ({ kind: 'group', id });
const seenBy = (privacy: Privacy, ownerId: string | null = null): readonly string[] => {
  const audience = audienceOf(privacy, ownerId, directory);
  return audience.kind === 'everyone' ? ['everyone'] : [...audience.paths.keys()].toSorted();
};

describe('who can see a contact', () => {
  it('is everyone, when its privacy is All', () => assert.deepEqual(seenBy({ kind: 'all' }, 'ann'), ['everyone']));

  it('is the members of its teams and groups, those listed, and the owner', () =>
    assert.deepEqual(seenBy(members(team('sales'), group('fair')), 'dai'), ['ann', 'ben', 'cho', 'dai']));

  it('is told with every path that leads there (E-20)', () => {
    const audience = audienceOf(members(member('ben'), team('sales'), group('fair')), 'ben', directory);

    assert.deepEqual(audience.kind === 'people' && audience.paths.get('ben'), [
      { kind: 'owner' },
      { kind: 'direct' },
      { kind: 'team', id: 'sales' },
      { kind: 'group', id: 'fair' },
    ]);
  });

  it('is nobody who has left the company, by whatever path', () =>
    assert.deepEqual(seenBy(members(member('old'), team('left'), group('fair')), 'old'), ['ben', 'cho']));

  it('is nobody at all, when those who could have left: no public members (L-05)', () => {
    for (const privacy of [members(), members(member('old')), members(team('empty'), team('left'), team('unknown'))]) {
      assert.equal(isInvisible(audienceOf(privacy, 'old', directory)), true);
    }
    assert.equal(isInvisible(audienceOf(members(), 'ann', directory)), false);
    assert.equal(isInvisible(audienceOf({ kind: 'all' }, null, directory)), false);
  });
});

describe('whatever the privacy', () => {
  const ref = fc.oneof(
    fc.constantFrom('ann', 'ben', 'cho', 'dai', 'old', 'unknown').map(member),
    fc.constantFrom('sales', 'empty', 'left', 'unknown').map(team),
    fc.constantFrom('fair', 'unknown').map(group),
  );
  const refs = fc.array(ref, { maxLength: 6 });
  const owner = fc.constantFrom(null, 'ann', 'dai', 'old');
  const privacy = fc.oneof(
    fc.constant<Privacy>({ kind: 'all' }),
    refs.map((viewers) => members(...viewers)),
  );
  const audience = fc.tuple(privacy, owner).map(([given, ownerId]) => audienceOf(given, ownerId, directory));

  it('the audience of two lists is the union of their audiences, in any order, however often listed', () => {
    fc.assert(
      fc.property(refs, refs, owner, (a, b, ownerId) => {
        const union = [...new Set([...seenBy(members(...a), ownerId), ...seenBy(members(...b), ownerId)])].toSorted();
        assert.deepEqual(seenBy(members(...a, ...b), ownerId), union);
        assert.deepEqual(seenBy(members(...b, ...a, ...a), ownerId), union);
      }),
    );
  });

  it('an active owner is in, and nobody who has left ever is', () => {
    fc.assert(
      fc.property(refs, owner, (viewers, ownerId) => {
        const seen = seenBy(members(...viewers), ownerId);
        assert.equal(seen.includes('old') || seen.includes('unknown'), false);
        if (ownerId !== null && ownerId !== 'old') assert.ok(seen.includes(ownerId));
      }),
    );
  });

  it('everyone in it has a path, and no path twice', () => {
    fc.assert(
      fc.property(refs, owner, (viewers, ownerId) => {
        const found = audienceOf(members(...viewers), ownerId, directory);
        assert.ok(found.kind === 'people');
        for (const paths of found.paths.values()) {
          assert.ok(paths.length > 0);
          assert.equal(new Set(paths.map((path) => JSON.stringify(path))).size, paths.length);
        }
      }),
    );
  });

  it('the change between two audiences is exactly what one has and the other has not (E-20)', () => {
    fc.assert(
      fc.property(audience, audience, (before, after) => {
        const change = audienceChange(before, after);
        if (change.kind === 'none') assert.deepEqual(peopleOf(after), peopleOf(before));
        else if (change.kind === 'opens') assert.deepEqual([before.kind, after.kind], ['people', 'everyone']);
        else if (change.kind === 'closes')
          assert.deepEqual([before.kind, change.keep.toSorted()], ['everyone', peopleOf(after)]);
        else {
          const [was, is] = [new Set(peopleOf(before)), new Set(peopleOf(after))];
          assert.deepEqual(new Set(change.gain), new Set([...is].filter((id) => !was.has(id))));
          assert.deepEqual(new Set(change.lose), new Set([...was].filter((id) => !is.has(id))));
          assert.ok(change.gain.length + change.lose.length > 0);
        }
      }),
    );
  });

  it('a change taken back gains whom it lost', () => {
    fc.assert(
      fc.property(audience, audience, (before, after) => {
        const [there, back] = [audienceChange(before, after), audienceChange(after, before)];
        if (there.kind !== 'people' || back.kind !== 'people') return;
        assert.deepEqual([new Set(back.gain), new Set(back.lose)], [new Set(there.lose), new Set(there.gain)]);
      }),
    );
  });
});

const peopleOf = (audience: Audience): readonly string[] =>
  audience.kind === 'everyone' ? ['everyone'] : [...audience.paths.keys()].toSorted();
