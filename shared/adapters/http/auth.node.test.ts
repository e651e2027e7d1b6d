import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';

import { aScriptedHost, isOperation, never, problem } from './testing/scripted-host.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

describe('an expired session', () => {
  it('is renewed once for all that were refused, and each is sent once more', async () => {
    const calls = fc.array(fc.record({ begins: fc.nat(800), takes: fc.nat(800) }), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(
        calls,
        fc.nat(800),
        fc.boolean(),
        fc.boolean(),
        async (parallel, refreshTakes, renewed, cookies) => {
          const clock = new VirtualClock();
          let token = 'old';
          let refreshes = 0;
          const takes = new Map(parallel.map((call, at) => [`c-${at}`, call.takes]));
          const host = aScriptedHost(
            async (request) => {
              const sentWith = token;
              await clock.sleep(takes.get(request.url.split('/').at(-1) ?? '') ?? 0);
              return sentWith === 'new' ? Response.json({}) : problem(401, 'unauthenticated');
            },
            {
              clock,
              auth: {
                token: () => (cookies ? null : token),
                refresh: async () => {
                  refreshes++;
                  await clock.sleep(refreshTakes);
                  if (renewed) token = 'new';
                  return renewed;
                },
                signIn: async () => false,
              },
            },
          );

          const answers = await clock.finish(
            Promise.all(
              parallel.map(async ({ begins }, at) => {
                // A call that begins after the session was given up asks anew: not what this is about.
                await clock.sleep(renewed ? begins : 0);
                return host.ports.contacts.get(`c-${at}`, { signal: never() });
              }),
            ),
          );

          assert.equal(refreshes, 1);
          for (const answer of answers) assert.equal(answer.ok, renewed);
          for (const id of takes.keys()) {
            assert.ok(
              host.requests.filter(({ url }) => url.endsWith(`/${id}`)).length <= 2,
              'more than one repetition',
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('goes on with a token that the host got by itself, even after a renewal that failed', async () => {
    let token = 'old';
    const { ports, clock } = aScriptedHost(
      async (request) => {
        const accepted = request.headers.get('authorization') === 'Bearer new';
        await clock.sleep(request.url.endsWith('/slow') ? 500 : 10);
        return accepted ? Response.json({}) : problem(401, 'unauthenticated');
      },
      { auth: { token: () => token, refresh: async () => false, signIn: async () => false } },
    );
    const slow = ports.contacts.get('slow', { signal: never() });
    const quick = await clock.finish(ports.contacts.get('quick', { signal: never() }));
    token = 'new';

    assert.deepEqual([quick.ok, (await clock.finish(slow)).ok], [false, true]);
  });

  it('is said to be over when it cannot be renewed', async () => {
    for (const refresh of [async () => false, async () => Promise.reject(new Error('no network'))]) {
      const { ports, clock, requests } = aScriptedHost(() => problem(401, 'unauthenticated'), {
        auth: { token: () => 'old', refresh, signIn: async () => false },
      });

      const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

      assert.deepEqual(answer, { ok: false, problem: { kind: 'unauthenticated' } });
      assert.equal(requests.length, 1);
    }
  });

  it('is said to be over when renewing it takes too long', async () => {
    const { ports, clock } = aScriptedHost(() => problem(401, 'unauthenticated'), {
      auth: { token: () => 'old', refresh: () => new Promise(() => undefined), signIn: async () => false },
    });

    const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'unauthenticated' } });
  });

  it('goes on being renewed for the others when one of them gives up, and stops when all have (P11)', async () => {
    let renewal: AbortSignal | null = null;
    const [first, second] = [new AbortController(), new AbortController()];
    const { ports, clock } = aScriptedHost(() => problem(401, 'unauthenticated'), {
      auth: {
        token: () => 'old',
        refresh: (signal) => ((renewal = signal), new Promise(() => undefined)),
        signIn: async () => false,
      },
    });
    const calls = [first, second].map(({ signal }) => ports.contacts.get('c-1', { signal }).catch(() => 'gave up'));
    await clock.pass(10);

    first.abort();
    assert.equal(await calls[0], 'gave up');
    assert.equal((renewal as AbortSignal | null)?.aborted, false);
    second.abort();
    await calls[1];
    assert.equal((renewal as AbortSignal | null)?.aborted, true);
  });

  it('keeps the key of a change through the renewal (P18)', async () => {
    let token = 'old';
    const { ports, clock, requests } = aScriptedHost(
      (request) =>
        request.headers.get('authorization') === 'Bearer new'
          ? Response.json({ value: {}, undo: null })
          : problem(401, 'unauthenticated'),
      { auth: { token: () => token, refresh: async () => ((token = 'new'), true), signIn: async () => false } },
    );

    const answer = await clock.finish(ports.contacts.trash('c-1', { signal: never(), key: 'k', revision: '1' }));

    assert.equal(answer.ok, true);
    assert.deepEqual(
      requests.map(({ headers }) => headers.get('idempotency-key')),
      ['k', 'k'],
    );
    assert.ok(!requests.some(isOperation));
  });
});

describe('signing in again (X-01)', () => {
  it('asks the reader once, however many views ask, and answers with the new session', async () => {
    let asked = 0;
    const { ports, clock } = aScriptedHost(() => Response.json({ viewer: {} }), {
      auth: { token: () => null, refresh: async () => false, signIn: async () => (asked++, true) },
    });
    const call = { signal: never() };

    const answers = await clock.finish(Promise.all([ports.session.signIn(call), ports.session.signIn(call)]));

    assert.equal(asked, 1);
    assert.deepEqual(
      answers.map(({ ok }) => ok),
      [true, true],
    );
  });

  it('says so when the reader gave up', async () => {
    const { ports, clock } = aScriptedHost(() => Response.json({}));

    const answer = await clock.finish(ports.session.signIn({ signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'unauthenticated' } });
  });
});
