import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { anInvitation } from '../../mocks/factories/index.ts';
import { INVITATION_STATES, invitationStateAt } from './invitation.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const stateOf = (overrides: Parameters<typeof anInvitation>[0]) => invitationStateAt(anInvitation(overrides), NOW);

describe('an invitation (I-20)', () => {
  it('is open until the moment it expires', () => {
    assert.equal(stateOf({ expiresAt: '2026-11-22T09:00:00.001Z' }), 'open');
    assert.equal(stateOf({ expiresAt: '2026-11-22T09:00:00Z' }), 'expired');
    assert.equal(stateOf({ expiresAt: null }), 'open');
  });

  it('expires at the same moment in every time zone', () =>
    assert.equal(stateOf({ expiresAt: '2026-11-22T18:00:00+09:00' }), 'expired'));

  it('is used up by its last use', () => {
    assert.equal(stateOf({ uses: 19, useLimit: 20 }), 'open');
    assert.equal(stateOf({ uses: 20, useLimit: 20 }), 'used-up');
    assert.equal(stateOf({ uses: 0, useLimit: 0 }), 'used-up');
    assert.equal(stateOf({ uses: 20, useLimit: null }), 'open');
  });

  it('keeps what has become of it, whatever the time', () => {
    for (const state of INVITATION_STATES.filter((one) => one !== 'open')) {
      assert.equal(stateOf({ state, expiresAt: '2020-01-01T00:00:00Z', uses: 99, useLimit: 1 }), state);
    }
  });
});
