import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';

import type { Contact } from '../../domain/contact.ts';
import type { Done } from '../../ports/call.ts';
import { FAULTS, ModelHost, type Fault } from './testing/model-host.ts';
import { aScriptedHost, dropped, isOperation, never, problem } from './testing/scripted-host.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const change = { signal: never(), key: 'key-1', revision: '1' };

describe('a change whose answer was lost (P12, P13)', () => {
  it('is reported as done when the host had done it, without doing it again', async () => {
    const { host, ports, clock } = aModelHost(['dropped-after']);

    const answer = await clock.finish(ports.contacts.trash('c-1', change));

    assert.equal(answer.ok && answer.value.value.revision, '2');
    assert.equal(host.effectsOf('key-1'), 1);
  });

  it('is sent again with the same key when the host never saw it', async () => {
    const { host, ports, clock, requests } = aModelHost(['dropped-before']);

    const answer = await clock.finish(ports.contacts.trash('c-1', change));

    assert.equal(answer.ok, true);
    assert.equal(host.effectsOf('key-1'), 1);
    assert.deepEqual(
      requests.filter((request) => !isOperation(request)).map(({ headers }) => headers.get('idempotency-key')),
      ['key-1', 'key-1'],
    );
  });

  it('is said to be unknown, with its key, when nobody can tell', async () => {
    const { ports, clock } = aScriptedHost(dropped);

    const answer = await clock.finish(ports.contacts.trash('c-1', change));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'unknown-outcome', key: 'key-1' } });
  });

  it('is waited for while the host is still at work', async () => {
    let asked = 0;
    const { ports, clock } = aScriptedHost((request) => {
      if (!isOperation(request)) return dropped();
      if (++asked < 3) return new Response(null, { status: 202 });
      return Response.json({ status: 200, headers: {}, body: { value: { id: 'c-1' }, undo: null } });
    });

    const answer = await clock.finish(ports.contacts.trash('c-1', change));

    assert.equal(answer.ok, true);
  });

  it('is told as it was refused, when the host had refused it', async () => {
    const { ports, clock } = aModelHost(['dropped-after'], { refuses: true });

    const answer = await clock.finish(ports.contacts.trash('c-1', change));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'conflict', current: { revision: '2' } } });
  });

  it('stays unknown when the second press is refused before the host looks at the key', async () => {
    let answers: () => Response = dropped;
    const { ports, clock } = aScriptedHost(() => answers());
    await clock.finish(ports.contacts.trash('c-1', change));
    answers = () => problem(403, 'forbidden');

    const answer = await clock.finish(ports.contacts.trash('c-1', change));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'unknown-outcome', key: 'key-1' } });
  });

  it('has exactly one effect and is never falsely done or failed, whatever breaks, whenever', async () => {
    const faults = fc.array(fc.constantFrom(...FAULTS), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(faults, fc.boolean(), fc.integer({ min: 1, max: 3 }), async (script, refuses, presses) => {
        const { host, ports, clock } = aModelHost(script, { refuses });
        let known = false;
        for (let press = 1; press <= presses && !known; press++) {
          const answer = await clock.finish(ports.contacts.trash('c-1', change));
          const effectsThen = host.effectsOf('key-1');
          await clock.pass(60_000); // whatever was still on its way has arrived by now

          known = answer.ok || answer.problem.kind === 'conflict';
          if (answer.ok) assert.equal(effectsThen, 1, 'falsely done');
          else if (answer.problem.kind === 'conflict') assert.ok(refuses, 'falsely refused');
          else if (answer.problem.kind !== 'unknown-outcome') {
            assert.equal(host.effectsOf('key-1'), 0, `falsely failed: ${answer.problem.kind}`);
          }
        }
        host.recover();
        const last = await clock.finish(ports.contacts.trash('c-1', change));

        assert.equal(last.ok, !refuses);
        assert.equal(host.effectsOf('key-1'), refuses ? 0 : 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has one effect when it is pressed several times at once (P12)', async () => {
    const faults = fc.array(fc.constantFrom(...FAULTS), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(faults, fc.integer({ min: 2, max: 4 }), async (script, presses) => {
        const { host, ports, clock } = aModelHost(script);
        const press = () => ports.contacts.trash('c-1', change);
        const answers = await clock.finish(Promise.all(Array.from({ length: presses }, press)));
        await clock.pass(60_000);

        assert.ok(host.effectsOf('key-1') <= 1);
        if (answers.some(({ ok }) => ok)) assert.equal(host.effectsOf('key-1'), 1, 'falsely done');
        host.recover();
        assert.equal((await clock.finish(press())).ok, true);
        assert.equal(host.effectsOf('key-1'), 1);
      }),
      { numRuns: 300 },
    );
  });

  it('is not falsely done or failed when the answer breaks off after any byte', async () => {
    const body = new TextEncoder().encode(JSON.stringify({ value: { id: 'c-1', name: '김서연' }, undo: null }));
    for (const ends of ['closed', 'reset'] as const) {
      for (let bytes = 0; bytes < body.length; bytes++) {
        const { ports, clock } = aScriptedHost((request) =>
          isOperation(request) ? problem(503, 'unavailable') : brokenOff(body.subarray(0, bytes), ends),
        );

        const answer = await clock.finish(ports.contacts.trash('c-1', change));

        assert.deepEqual(answer, { ok: false, problem: { kind: 'unknown-outcome', key: 'key-1' } });
      }
    }
  });
});

describe('Check again', () => {
  it('hands over the answer as the change itself would have given it', async () => {
    const { ports, clock } = aScriptedHost(() =>
      Response.json({ status: 200, headers: { etag: '"2"' }, body: { value: { id: 'c-1' }, undo: null } }),
    );

    const outcome = await clock.finish(ports.outcomes.of<Done<Contact>>('key-1', { signal: never() }));

    assert.deepEqual(outcome, {
      ok: true,
      value: { state: 'answered', answer: { ok: true, value: { value: { id: 'c-1' }, undo: null } } },
    });
  });

  it('says that the host never saw it, and sends nothing but the question', async () => {
    const { ports, clock, requests } = aModelHost([]);

    const outcome = await clock.finish(ports.outcomes.of('key-1', { signal: never() }));

    assert.deepEqual(outcome, { ok: true, value: { state: 'never-seen' } });
    assert.deepEqual(
      requests.map(({ method }) => method),
      ['GET'],
    );
  });

  it('says that the host is still at work', async () => {
    const { ports, clock } = aScriptedHost(() => new Response(null, { status: 202 }));

    const outcome = await clock.finish(ports.outcomes.of('key-1', { signal: never() }));

    assert.deepEqual(outcome, { ok: true, value: { state: 'running' } });
  });

  it('says what keeps it from knowing', async () => {
    const { ports, clock } = aScriptedHost(dropped);

    const outcome = await clock.finish(ports.outcomes.of('key-1', { signal: never() }));

    assert.deepEqual(outcome, { ok: false, problem: { kind: 'offline' } });
  });
});

function aModelHost(faults: readonly Fault[], options: { readonly refuses?: boolean } = {}) {
  const clock = new VirtualClock();
  const host = new ModelHost(clock, faults, options);
  return { host, ...aScriptedHost(host.handle, { clock }) };
}

function brokenOff(bytes: Uint8Array, ends: 'closed' | 'reset'): Response {
  const stream = new ReadableStream({
    start(controller) {
      if (bytes.length) controller.enqueue(bytes);
    },
    pull(controller) {
      if (ends === 'closed') controller.close();
      else controller.error(new TypeError('terminated'));
    },
  });
  return new Response(stream, { headers: { 'content-type': 'application/json' } });
}
