import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as fc from 'fast-check';

import { aMemberSummary, anAdministrator } from '../../mocks/factories/index.ts';
import { CONTACT_TYPES } from './contact.ts';
import { commonOwnerOf, deletable, type DeletionFacts } from './deletion.ts';
import type { Viewer } from './policy.ts';

const administrator = anAdministrator();
const me: Viewer = { member: aMemberSummary({ id: 'me' }), role: 'member' };
const facts = (overrides: Partial<DeletionFacts> = {}): DeletionFacts => ({
  type: 'general',
  trashed: false,
  ownerId: 'somebody',
  addedById: 'somebody',
  coEditing: false,
  sharesRoom: false,
  ...overrides,
});
const allowed = { allowed: true };
const refused = (reason: string) => ({ allowed: false, reason });

describe('deleting a contact', () => {
  it('is not for an administrator, when it is a LINE or WORKS contact (L-09)', () => {
    for (const type of ['line', 'works'] as const) {
      assert.deepEqual(deletable(facts({ type }), administrator), refused('linked-by-administrator'));
    }
    assert.deepEqual(deletable(facts(), administrator), allowed);
  });

  it('is for the member who added a WORKS contact, unless that person shares a room (L-10)', () => {
    const mine = facts({ type: 'works', addedById: 'me' });
    assert.deepEqual(deletable(mine, me), allowed);
    assert.deepEqual(deletable({ ...mine, sharesRoom: true }, me), refused('shares-room'));
    assert.deepEqual(deletable(facts({ type: 'works', ownerId: 'me' }), me), refused('not-added-by-you'));
  });

  it('of a general contact is for its owner and those who may edit it', () => {
    assert.deepEqual(deletable(facts({ ownerId: 'me' }), me), allowed);
    assert.deepEqual(deletable(facts({ coEditing: true }), me), allowed);
    assert.deepEqual(deletable(facts({ ownerId: null }), me), refused('not-owner'));
  });

  it('is never possible twice', () => {
    for (const type of CONTACT_TYPES) {
      for (const viewer of [administrator, me]) {
        assert.deepEqual(deletable(facts({ type, trashed: true, ownerId: 'me' }), viewer), refused('in-trash'));
      }
    }
  });
});

describe('the common owner of a selection (L-08)', () => {
  const [ann, ben] = [aMemberSummary({ id: 'ann', name: 'Ann' }), aMemberSummary({ id: 'ben', name: 'Ben' })];
  const left = aMemberSummary({ id: 'old', name: 'Old', state: 'deleted' });
  const rows = (...owners: readonly (typeof ann | null)[]) => owners.map((owner) => ({ owner }));

  it('is the one they all have', () => assert.deepEqual(commonOwnerOf(rows(ann, ann)), { kind: 'common', owner: ann }));

  it('is nobody, when none of them has one: owners who have left count as none', () =>
    assert.deepEqual(commonOwnerOf(rows(null, left, null)), { kind: 'common', owner: null }));

  it('is several, with how many each has, most first', () =>
    assert.deepEqual(commonOwnerOf(rows(ann, ben, null, ben, left, ben)), {
      kind: 'mixed',
      owners: [
        { owner: ben, count: 3 },
        { owner: null, count: 2 },
        { owner: ann, count: 1 },
      ],
    }));

  it('is not asked of nothing', () => assert.deepEqual(commonOwnerOf([]), { kind: 'nothing-selected' }));

  it('accounts for every row, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(ann, ben, left, null), { minLength: 1 }), (owners) => {
        const common = commonOwnerOf(rows(...owners));
        const kinds = new Set(owners.map((owner) => (owner?.state === 'active' ? owner.id : null)));
        assert.equal(common.kind, kinds.size === 1 ? 'common' : 'mixed');
        if (common.kind !== 'mixed') return;
        assert.equal(
          common.owners.reduce((sum, { count }) => sum + count, 0),
          owners.length,
        );
      }),
    );
  });
});
