import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';

import { EVERYTHING } from '../../domain/query.ts';
import { fail } from '../../domain/result.ts';
import { aScriptedHost, dropped, never, problem, proxyPage } from './testing/scripted-host.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const aPageOfNobody = () => Response.json({ items: [], offset: 0, total: 0 });
const range = { offset: 0, limit: 50 };

describe('a call over HTTP', () => {
  it('says that the answer took too long, and lets the request go', async () => {
    const { ports, clock, requests } = aScriptedHost(() => new Promise(() => undefined));

    const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'timeout' } });
    assert.deepEqual(
      requests.map(({ signal }) => signal.aborted),
      [true],
    );
  });

  it('counts the body into the deadline: a stalled body is a timeout', async () => {
    const { ports, clock } = aScriptedHost(
      () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }),
    );

    const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'timeout' } });
  });

  it('says that it is offline when nothing can be reached', async () => {
    const { ports, clock } = aScriptedHost(dropped);

    const answer = await clock.finish(ports.session.current({ signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'offline' } });
  });

  it('sends nothing when the browser knows that it is offline', async (t) => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    t.after(() => Reflect.deleteProperty(navigator, 'onLine'));
    const { ports, clock, requests } = aScriptedHost(aPageOfNobody);

    const read = await clock.finish(ports.contacts.get('c-1', { signal: never() }));
    const change = await clock.finish(ports.contacts.trash('c-1', { signal: never(), key: 'k', revision: '1' }));

    assert.deepEqual([read, change], [fail({ kind: 'offline' }), fail({ kind: 'offline' })]);
    assert.equal(requests.length, 0);
  });

  it('takes the page of a proxy for nobody’s word, whatever its status', async () => {
    for (const status of [200, 403, 404, 500]) {
      const { ports, clock } = aScriptedHost(() => proxyPage(status));

      const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

      assert.deepEqual(answer, { ok: false, problem: { kind: 'unavailable' } });
    }
  });

  it('takes JSON of another shape for nobody’s word', async () => {
    const { ports, clock } = aScriptedHost(() => Response.json({ rows: [] }));

    const answer = await clock.finish(ports.contacts.window(EVERYTHING, range, { signal: never() }));

    assert.deepEqual(answer, { ok: false, problem: { kind: 'unavailable' } });
  });

  it('hands every problem of the contract through, with what it carries', async () => {
    const fields = [{ field: 'phones.0.number', code: 'too-long', limit: 100 }];
    const table: readonly (readonly [Response, unknown])[] = [
      [problem(403, 'forbidden', { reason: 'no-permission' }), { kind: 'forbidden', reason: 'no-permission' }],
      [problem(404, 'not-found', { detail: 'Gone fishing' }), { kind: 'not-found', detail: 'Gone fishing' }],
      [problem(410, 'gone'), { kind: 'gone' }],
      [problem(410, 'cursor-expired'), { kind: 'cursor-expired' }],
      [problem(409, 'conflict', { current: { revision: '7' } }), { kind: 'conflict', current: { revision: '7' } }],
      [problem(412, 'conflict', { current: { revision: '8' } }), { kind: 'conflict', current: { revision: '8' } }],
      [problem(422, 'invalid', { fields }), { kind: 'invalid', fields }],
      [problem(400, 'invalid'), { kind: 'invalid', fields: [] }],
      [problem(501, 'unsupported'), { kind: 'unsupported' }],
      [problem(405, 'unsupported'), { kind: 'unsupported' }],
      // A problem document of somebody else's: it is read by its status.
      [problem(404, 'NoSuchBucket'), { kind: 'not-found' }],
      [problem(403, 'offline'), { kind: 'forbidden' }],
    ];
    for (const [response, expected] of table) {
      const { ports, clock } = aScriptedHost(() => response);

      const answer = await clock.finish(ports.contacts.get('c-1', { signal: never() }));

      assert.deepEqual(answer, { ok: false, problem: expected });
    }
  });

  it('sends the key, the revision and the reason of a change, in any script (P16, P28)', async () => {
    const { ports, clock, requests } = aScriptedHost(() => Response.json({ value: {}, undo: null }));
    const change = { signal: never(), key: 'key-1', revision: '7', reason: '담당자 변경' };

    await clock.finish(ports.contacts.update('c/1', { nickname: null }, change));

    const [request] = requests;
    assert.equal(request?.url, 'https://portal.example/api/v1/contacts/c%2F1');
    assert.equal(request.headers.get('idempotency-key'), 'key-1');
    assert.equal(request.headers.get('if-match'), '"7"');
    assert.equal(decodeURIComponent(request.headers.get('reason') ?? ''), "UTF-8''담당자 변경");
    assert.deepEqual(await request.json(), { nickname: null });
  });

  it('keeps phone numbers and tokens out of addresses (I-22, P26)', async () => {
    const { ports, clock, requests } = aScriptedHost(() => Response.json({}));
    const call = { signal: never() };
    const secret = 'CANARY-010-2345';

    await clock.finish(ports.invitations.find({ kind: 'phone', value: secret }, call));
    await clock.finish(ports.invitations.inspect(secret, call));
    await clock.finish(ports.invitations.join(secret, { ...call, key: 'key-1' }));
    await clock.finish(ports.contacts.undo(secret, { ...call, key: 'key-2' }));
    await clock.finish(ports.contacts.lookAlikes({ phones: [{ kind: 'mobile', number: secret }], emails: [] }, call));

    assert.ok(requests.length >= 5);
    for (const { url, referrerPolicy, cache } of requests) {
      assert.ok(!url.includes('CANARY'), url);
      assert.equal(referrerPolicy, 'no-referrer');
      assert.equal(cache, 'no-store');
    }
  });

  it('writes nothing to the console when things go wrong (P26)', async (t) => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => t.mock.method(console, level));
    for (const handle of [dropped, () => proxyPage(500), () => problem(422, 'invalid')]) {
      const { ports, clock } = aScriptedHost(handle);
      await clock.finish(ports.contacts.create({ name: { given: 'CANARY' } } as never, { signal: never(), key: 'k' }));
    }

    assert.deepEqual(
      spies.map(({ mock }) => mock.callCount()),
      [0, 0, 0, 0, 0],
    );
  });
});

describe('a caller that gives up (P11)', () => {
  it('gets an AbortError that says nothing of what was asked, whatever reason it gave (P26)', async () => {
    const caller = new AbortController();
    const { ports } = aScriptedHost(() => new Promise(() => undefined));
    const call = ports.contacts.get('CANARY', { signal: caller.signal });
    caller.abort('CANARY');

    await assert.rejects(call, (error: Error) => error.name === 'AbortError' && !/CANARY/.test(String(error.stack)));
  });

  it('sends nothing when it had given up before', async () => {
    const { ports, requests } = aScriptedHost(aPageOfNobody);

    await assert.rejects(ports.contacts.window(EVERYTHING, range, { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    assert.equal(requests.length, 0);
  });

  it('never hears a late answer, and leaves no request and no timer behind, whenever it gives up', async () => {
    const moment = fc.integer({ min: 0, max: 12_000 });
    const answers = fc.array(
      fc.record({
        takes: fc.integer({ min: 0, max: 4_000 }),
        kind: fc.constantFrom('ok', 'busy', 'dropped', 'unauthenticated', 'limited', 'never-seen'),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(moment, answers, fc.boolean(), async (givesUpAfter, script, isChange) => {
        const clock = new VirtualClock();
        const caller = new AbortController();
        const left = [...script];
        const open = new Set<Request>();
        const host = aScriptedHost(
          async (request) => {
            const { takes, kind } = left.shift() ?? { takes: 100, kind: 'ok' };
            open.add(request);
            await clock.sleep(takes);
            open.delete(request);
            switch (kind) {
              case 'busy':
                return problem(503, 'unavailable');
              case 'dropped':
                return dropped();
              case 'unauthenticated':
                return problem(401, 'unauthenticated');
              case 'limited':
                return problem(429, 'rate-limited', {}, { 'retry-after': '2' });
              case 'never-seen':
                return problem(404, 'not-found');
              default:
                return Response.json({ value: {}, undo: null });
            }
          },
          {
            clock,
            auth: { token: () => null, refresh: () => clock.sleep(500).then(() => true), signIn: async () => false },
          },
        );
        let resolvedAt = Infinity;
        const call = isChange
          ? host.ports.contacts.trash('c-1', { signal: caller.signal, key: 'k', revision: '1' })
          : host.ports.contacts.get('c-1', { signal: caller.signal });
        const end = call.then(
          () => 'resolved',
          (error: Error) => error.name,
        );
        void end.then((how) => how === 'resolved' && (resolvedAt = clock.now()));
        await clock.pass(givesUpAfter);
        const already = resolvedAt <= clock.now();
        const sent = host.requests.length;
        const unanswered = [...open];
        caller.abort();

        assert.equal(await clock.finish(end), already ? 'resolved' : 'AbortError');
        if (!already) for (const request of unanswered) assert.ok(request.signal.aborted, request.url);
        await clock.pass(0);
        assert.equal(clock.pendingTimers, 0, 'a timer after the end');
        await clock.pass(60_000);
        assert.equal(host.requests.length, sent, 'a request after the end');
      }),
      { numRuns: 1_000 },
    );
  });
});
