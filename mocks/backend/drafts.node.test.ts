import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aBackend } from './testing/a-backend.ts';

describe('a draft', () => {
  it('is there again after everything else was left (G-21)', async () => {
    const { as } = aBackend();
    await as('m-1').send('PUT', '/drafts/group', { draft: { step: 3 } });
    assert.deepEqual((await as('m-1').get('/drafts/group')).body, { draft: { step: 3 } });
  });

  it('is nobody else’s, and not that of the same person in another role', async () => {
    const { as } = aBackend();
    await as('m-1').send('PUT', '/drafts/group', { draft: { step: 3 } });
    assert.equal((await as('m-2').get('/drafts/group')).body['draft'], null);
    assert.equal((await as('m-1', 'member').get('/drafts/group')).body['draft'], null);
  });

  it('is no place for anything larger', async () => {
    const { status } = await aBackend()
      .as('m-1')
      .send('PUT', '/drafts/group', { draft: { text: 'x'.repeat(64_001) } });
    assert.equal(status, 422);
  });
});
