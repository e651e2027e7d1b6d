import assert from 'node:assert/strict';
import { it } from 'node:test';

import { aBackend } from './backend/testing/a-backend.ts';
import { networkOver } from './network.ts';

it('the in-page network answers the page’s own fetch with the backend, and breaks the connection where a scenario does', async () => {
  const { backend, as } = aBackend();
  const admin = as('m-1');
  const network = networkOver(backend);
  network.enable();
  const ask = () =>
    fetch('https://portal.example/api/v1/session', { headers: { Authorization: `Bearer ${admin.token}` } });
  try {
    assert.equal((await ask()).status, 200);
    admin.play({ name: 'drop-before', options: { match: 'session' } });
    await assert.rejects(ask(), TypeError);
  } finally {
    network.disable();
  }
});
