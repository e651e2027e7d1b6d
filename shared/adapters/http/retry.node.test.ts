import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';

import type { Result } from '../../domain/result.ts';
import { retryAfterOf } from './answer.ts';
import { aScriptedHost, dropped, isOperation, never, problem, proxyPage } from './testing/scripted-host.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');

const read = (headers: Record<string, string>) => retryAfterOf(new Headers(headers), NOW);

describe('Retry-After', () => {
  it('is read in seconds', () => assert.equal(read({ 'retry-after': '7' }), 7_000));
  it('is read as a date', () => assert.equal(read({ 'retry-after': 'Sun, 22 Nov 2026 09:00:30 GMT' }), 30_000));
  it('is held against the host’s clock where that is known, not against the reader’s', () =>
    assert.equal(
      read({ 'retry-after': 'Sun, 22 Nov 2026 04:00:05 GMT', date: 'Sun, 22 Nov 2026 04:00:00 GMT' }),
      5_000,
    ));
  it('is nothing when it cannot be understood', () => assert.equal(read({ 'retry-after': 'soon' }), null));
  it('is nothing when it is absent', () => assert.equal(read({}), null));
});

describe('a host that asks for patience (P17)', () => {
  it('is never asked again too early, and at most three times, in either form of Retry-After', async () => {
    const form = fc.constantFrom('seconds', 'date', 'body');
    const refusals = fc.array(
      fc.record({ wait: fc.integer({ min: 0, max: 9 }), form, status: fc.constantFrom(429, 503) }),
      {
        maxLength: 5,
      },
    );
    const skew = fc.integer({ min: -86_400_000, max: 86_400_000 });
    await fc.assert(
      fc.asyncProperty(
        refusals,
        skew,
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        async (script, off, early, isChange) => {
          const clock = new VirtualClock({ early });
          const left = [...script];
          let notBefore = -Infinity;
          const { ports, requests } = aScriptedHost(
            () => {
              assert.ok(clock.now() >= notBefore, `${notBefore - clock.now()} ms early`);
              const refusal = left.shift();
              if (!refusal) return Response.json({ value: {}, undo: null });
              notBefore = clock.now() + refusal.wait * 1_000;
              const hostNow = new Date(clock.now() + off);
              const due = new Date(hostNow.getTime() + refusal.wait * 1_000).toUTCString();
              const inBody = refusal.form === 'body' && refusal.status === 429;
              const headers: Record<string, string> = inBody
                ? {}
                : refusal.form === 'date'
                  ? { 'retry-after': due, date: hostNow.toUTCString() }
                  : { 'retry-after': String(refusal.wait) };
              const body = inBody ? { retryAfterMs: refusal.wait * 1_000 } : {};
              return problem(refusal.status, refusal.status === 429 ? 'rate-limited' : 'unavailable', body, headers);
            },
            { clock, random: () => 0 },
          );
          const call = { signal: never(), key: 'k', revision: '1' };

          const answer = await clock.finish<Result<unknown>>(
            isChange ? ports.contacts.trash('c-1', call) : ports.contacts.get('c-1', call),
          );

          assert.equal(requests.length, Math.min(3, script.length + 1));
          assert.equal(answer.ok, script.length < 3);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells the reader how long, instead of waiting, when it asks for more than a reader waits', async () => {
    const { ports, clock, requests } = aScriptedHost(() => problem(429, 'rate-limited', {}, { 'retry-after': '120' }));

    const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'rate-limited', retryAfter: 120_000 } });
    assert.equal(requests.length, 1);
  });

  it('is believed even when a gateway says it on a page of its own', async () => {
    const { ports, clock } = aScriptedHost(
      () =>
        new Response('<p>Slow down', { status: 429, headers: { 'retry-after': '60', 'content-type': 'text/html' } }),
    );

    const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'rate-limited', retryAfter: 60_000 } });
  });
});

describe('what is sent again', () => {
  it('is a question whose answer was lost, until it comes', async () => {
    const script = [dropped, () => proxyPage(502), () => Response.json({ id: 'c-1' })];
    const { ports, clock, requests } = aScriptedHost(() => script.shift()!());

    const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.equal(answer.ok, true);
    assert.equal(requests.length, 3);
  });

  it('is never a change whose answer was lost, before it is known what became of it', async () => {
    const { ports, clock, requests } = aScriptedHost((request) =>
      isOperation(request) ? problem(503, 'unavailable') : dropped(),
    );

    await clock.finish(ports.contacts.trash('c-1', { signal: never(), key: 'k', revision: '1' }));

    assert.equal(requests.filter((request) => !isOperation(request)).length, 1);
  });

  it('is not what was refused for good', async () => {
    for (const refusal of [problem(403, 'forbidden'), problem(404, 'not-found'), problem(422, 'invalid')]) {
      const { ports, clock, requests } = aScriptedHost(() => refusal);

      await clock.finish(ports.contacts.get('c-1', { signal: never() }));

      assert.equal(requests.length, 1);
    }
  });

  it('waits longer each time, and not in step with others', async () => {
    const times: number[] = [];
    const clock = new VirtualClock();
    const { ports } = aScriptedHost(
      () => {
        times.push(clock.now());
        return problem(503, 'unavailable');
      },
      { clock, random: () => 0.5, retries: { tries: 4, pause: 400 } },
    );

    await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.deepEqual(
      times.slice(1).map((time, at) => time - (times[at] ?? 0)),
      [300, 600, 1_200],
    );
  });
});
