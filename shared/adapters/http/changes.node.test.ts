import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ChangeNotice } from '../../ports/change-port.ts';
import { aScriptedHost, dropped, problem } from './testing/scripted-host.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

describe('change notices', () => {
  it('reach everyone who listens, over one connection', async () => {
    const stream = aStream();
    const page = listeners(() => stream.response, 2);
    await page.clock.pass(10);

    stream.say('id: 1\ndata: {"kind":"contacts","ids":["c-1"],"change":"updated"}\n\n');
    await page.clock.pass(10);

    const notice = { kind: 'contacts', ids: ['c-1'], change: 'updated' };
    assert.deepEqual(page.heard, [[notice], [notice]]);
    assert.equal(page.requests.length, 1);
    page.leave();
  });

  it('are read the same wherever the bytes are cut, in either line ending', async () => {
    const text = ': hello\r\n\r\nid: 7\r\ndata: {"kind":\r\ndata: "groups","ids":["그룹"]}\r\n\r\n';
    const bytes = new TextEncoder().encode(text);
    for (let cut = 1; cut < bytes.length; cut++) {
      const stream = aStream();
      const page = listeners(() => stream.response);
      await page.clock.pass(10);

      stream.say(bytes.subarray(0, cut));
      await page.clock.pass(1);
      stream.say(bytes.subarray(cut));
      await page.clock.pass(1);

      assert.deepEqual(page.heard, [[{ kind: 'groups', ids: ['그룹'] }]], `cut at ${cut}`);
      page.leave();
    }
  });

  it('go on from the last one after the connection broke', async () => {
    const streams = [aStream(), aStream()];
    const page = listeners((attempt) => streams[attempt]!.response);
    await page.clock.pass(10);
    streams[0]?.say('id: 41\ndata: {"kind":"session"}\n\n');
    await page.clock.pass(10);

    streams[0]?.breakOff();
    await page.clock.pass(2_000);

    assert.equal(page.requests[1]?.headers.get('last-event-id'), '41');
    assert.deepEqual(page.heard, [[{ kind: 'session' }]]);
    page.leave();
  });

  it('say that some may be missing when there is nothing to go on from', async () => {
    const second = aStream();
    const page = listeners((attempt) => (attempt === 0 ? dropped() : second.response));

    await page.clock.pass(2_000);

    assert.deepEqual(page.heard, [[{ kind: 'resync' }]]);
    page.leave();
  });

  it('take a silent line for a dead one, and a heartbeat for life', async () => {
    const streams = [aStream(), aStream()];
    const page = listeners((attempt) => streams[attempt]!.response);
    await page.clock.pass(40_000);
    streams[0]?.say(': heartbeat\n\n');
    await page.clock.pass(40_000);
    assert.equal(page.requests.length, 1);

    await page.clock.pass(10_000);

    assert.equal(page.requests.length, 2);
    assert.equal(page.requests[0]?.signal.aborted, true);
    page.leave();
  });

  it('are asked for less and less often while the host is away, and not before it allows', async () => {
    const times: number[] = [];
    const page = listeners((attempt, clock) => {
      times.push(clock.now());
      return attempt === 5 ? problem(503, 'unavailable', {}, { 'retry-after': '90' }) : dropped();
    });

    await page.clock.pass(240_000);

    const pauses = times.slice(1).map((time, at) => (time - (times[at] ?? 0)) / 1_000);
    assert.deepEqual(pauses.slice(0, 7), [1, 2, 4, 8, 16, 90, 30]);
    page.leave();
  });

  it('are not asked for again from a host that has none', async () => {
    const page = listeners(() => problem(501, 'unsupported'));

    await page.clock.pass(600_000);

    assert.equal(page.requests.length, 1);
    page.leave();
  });

  it('stop at once for who leaves; the last one out hangs up (P11)', async () => {
    const stream = aStream();
    const page = listeners(() => stream.response, 2);
    await page.clock.pass(10);

    page.leave(0);
    stream.say('data: {"kind":"session"}\n\n');
    await page.clock.pass(10);
    assert.deepEqual(page.heard, [[], [{ kind: 'session' }]]);
    assert.equal(page.requests[0]?.signal.aborted, false);

    page.leave(1);
    await page.clock.pass(120_000);
    assert.equal(page.requests[0]?.signal.aborted, true);
    assert.equal(page.requests.length, 1);
    assert.equal(page.clock.pendingTimers, 0);
  });

  it('reach the others when one listener throws (P10)', async () => {
    const stream = aStream();
    const page = listeners(() => stream.response);
    const broken = new AbortController();
    page.ports.changes.subscribe(() => {
      throw new Error('a broken view');
    }, broken.signal);
    const heard: ChangeNotice[] = [];
    page.ports.changes.subscribe((notice) => heard.push(notice), broken.signal);
    await page.clock.pass(10);

    stream.say('data: {"kind":"session"}\n\n');
    await page.clock.pass(10);

    assert.deepEqual(heard, [{ kind: 'session' }]);
    broken.abort();
    page.leave();
  });

  it('leave out what is not understood', async () => {
    const stream = aStream();
    const page = listeners(() => stream.response);
    await page.clock.pass(10);

    stream.say('data: {"kind":"weather"}\n\ndata: half a\n\ndata: {"kind":"contacts-many"}\n\n');
    await page.clock.pass(10);

    assert.deepEqual(page.heard, [[{ kind: 'contacts-many' }]]);
    page.leave();
  });
});

function aStream() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) });
  const encoder = new TextEncoder();
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    say: (text: string | Uint8Array) => controller.enqueue(typeof text === 'string' ? encoder.encode(text) : text),
    breakOff: () => controller.error(new TypeError('terminated')),
  };
}

/** Some views that listen, each with what it has heard. */
function listeners(handle: (attempt: number, clock: VirtualClock) => Response, count = 1) {
  const clock = new VirtualClock();
  let attempts = 0;
  const host = aScriptedHost(() => handle(attempts++, clock), { clock });
  const views = Array.from({ length: count }, () => ({ heard: [] as ChangeNotice[], stop: new AbortController() }));
  for (const { heard, stop } of views) {
    host.ports.changes.subscribe((notice) => heard.push(notice), stop.signal);
  }
  const heard = views.map((view) => view.heard);
  const leave = (at?: number): void => {
    for (const { stop } of at === undefined ? views : views.slice(at, at + 1)) stop.abort();
  };
  return { ...host, heard, leave };
}
