import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aJob } from '../../mocks/factories/index.ts';
import { isOver, isPossibleCleanUp, JOB_STATES, pendingOf } from './job.ts';

describe('a change to many contacts', () => {
  it('leaves pending what is neither changed, skipped, failed nor unknown (P14)', () =>
    assert.equal(pendingOf(aJob({ total: 10, changed: 4, skipped: 2, failed: 1, unknown: 1 })), 2));

  it('is over when it is done, cancelled or failed, and not while it is being cancelled', () =>
    assert.deepEqual(
      JOB_STATES.filter((state) => isOver({ state })),
      ['cancelled', 'done', 'failed'],
    ));
});

describe('Contact clean-up (L-12)', () => {
  it('needs a choice', () => assert.equal(isPossibleCleanUp([], 'purge'), false));

  it('does not move to the Trash what is there already', () => {
    assert.equal(isPossibleCleanUp(['no-owner', 'trash'], 'trash'), false);
    assert.equal(isPossibleCleanUp(['no-owner'], 'trash'), true);
    assert.equal(isPossibleCleanUp(['no-owner', 'trash'], 'purge'), true);
  });
});
