import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { EVERYTHING } from '../../../shared/domain/query.ts';
import { shownQuery } from './shown-query.ts';

describe('the query that is shown', () => {
  it('orders the Trash by what will be gone first, unless it is asked for by name or company (L-11)', () => {
    const trash = { ...EVERYTHING, filter: 'trash' } as const;

    assert.deepEqual(shownQuery(trash, 'administrator'), { ...trash, sort: 'purge', descending: false });
    assert.equal(shownQuery({ ...trash, sort: 'name' }, 'administrator').sort, 'name');
  });

  it('goes back to the order of the list when the Trash is left', () => {
    assert.deepEqual(shownQuery({ ...EVERYTHING, sort: 'purge', descending: false }, 'administrator'), EVERYTHING);
  });

  it('is of linked contacts only in the tab of a member (L-13)', () => {
    const external = { ...EVERYTHING, linkedOnly: true };

    assert.equal(shownQuery(external, 'member').linkedOnly, true);
    assert.equal(shownQuery(external, 'administrator').linkedOnly, false);
  });
});
