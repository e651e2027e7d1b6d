import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { LoadError, respell, within } from './transport.ts';

describe('the folder of a plugin under another spelling (P7)', () => {
  it('is itself at the first attempt', () => assert.equal(respell('https://cdn/alpha/', 0), 'https://cdn/alpha/'));

  it('is another address at each later one, and the same folder to a server', () => {
    const spellings = [1, 2, 3, 4, 5].map((attempt) => respell('https://cdn/alpha/', attempt));

    assert.equal(new Set(spellings).size, 5);
    for (const spelling of spellings) {
      assert.equal(decodeURIComponent(new URL(spelling).pathname), '/alpha/');
      assert.equal(new URL('chunk.js', spelling).href, `${spelling}chunk.js`);
    }
  });

  it('spells the root of an origin too', () => {
    assert.equal(respell('https://cdn/', 2), 'https://cdn///');
    assert.equal(new URL('chunk.js', respell('https://cdn/', 1)).href, 'https://cdn//chunk.js');
  });

  it('leaves an escape as it is', () =>
    assert.equal(decodeURIComponent(new URL(respell('https://cdn/%61b/', 1)).pathname), '/ab/'));
});

describe('a deadline (P6)', () => {
  it('ends what never ends, and says what it waited for', async () => {
    const waiting = within(5, 'https://cdn/plugin.js', new Promise(() => {}));

    await assert.rejects(waiting, new LoadError('deadline', 'https://cdn/plugin.js'));
  });

  it('does not touch what comes in time', async () =>
    assert.equal(await within(50, 'https://cdn/', Promise.resolve('plugin')), 'plugin'));
});
