import assert from 'node:assert/strict';
import { it } from 'node:test';

import { lazy, prepareChunks } from './lazy.ts';

it('loads a part without asking anyone, as long as nobody prepares chunks', async () => {
  assert.equal(await lazy('details', async () => 'loaded'), 'loaded');
});

it('lets whoever loaded the plugin have each chunk first, by name', async () => {
  const order: string[] = [];
  prepareChunks(async (chunk) => void order.push(`prepared ${chunk}`));

  await lazy('details', async () => order.push('loaded'));

  assert.deepEqual(order, ['prepared details', 'loaded']);
});

it('does not load what could not be prepared', async () => {
  prepareChunks(() => Promise.reject(new Error('tampered')));
  let loaded = false;

  await assert.rejects(
    lazy('details', async () => (loaded = true)),
    /tampered/,
  );
  assert.equal(loaded, false);
});

it('does not wait for ever for a part that hangs (P6)', async () => {
  prepareChunks(async () => undefined);
  await assert.rejects(
    lazy('details', () => new Promise(() => undefined), 5),
    /“details” did not arrive within 5 ms/,
  );
});
