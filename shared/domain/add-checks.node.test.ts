import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aFoundPerson } from '../../mocks/factories/index.ts';
import { addChecks, checkOf, isOneself, mayBeAdded } from './add-checks.ts';
import { LOOKUP_REFUSALS } from './invitation.ts';

const failed = (...args: Parameters<typeof addChecks>) =>
  addChecks(...args)
    .filter(({ passed }) => !passed)
    .map(({ about }) => about);

describe('what must hold before somebody is added (I-02, I-21)', () => {
  it('is all well for a stranger whom both companies allow', () => {
    assert.deepEqual(
      addChecks(aFoundPerson(), 'id').map(({ about, passed }) => [about, passed]),
      [
        ['own-company', true],
        ['their-company', true],
        ['contact', true],
      ],
    );
    assert.ok(mayBeAdded(aFoundPerson()));
  });

  it('includes being found by number only where a number was asked for', () => {
    assert.ok(addChecks(aFoundPerson(), 'phone').some(({ about, passed }) => about === 'phone' && passed));
    assert.ok(!addChecks(aFoundPerson(), 'qr').some(({ about }) => about === 'phone'));
  });

  it('names every side that stands in the way', () => {
    const person = aFoundPerson({ refusals: ['own-company-forbids', 'their-company-forbids', 'line-not-possible'] });

    assert.deepEqual(failed(person, 'id'), ['own-company', 'their-company', 'network']);
    assert.ok(!mayBeAdded(person));
  });

  it('fails for who is a contact already (I-03)', () => {
    const person = aFoundPerson({ contactId: 'c-1' });

    assert.deepEqual(failed(person, 'id'), ['contact']);
    assert.ok(!mayBeAdded(person));
  });

  it('never lets anybody be added who was refused, for whatever reason (I-03)', () => {
    for (const refusal of LOOKUP_REFUSALS) {
      const person = aFoundPerson({ refusals: [refusal] });
      assert.ok(!mayBeAdded(person), refusal);
      assert.ok(isOneself(person) || failed(person, 'id').includes(checkOf(refusal)!), refusal);
    }
  });
});
