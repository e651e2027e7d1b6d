import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ChangeNotice } from '../../shared/ports/change-port.ts';
import { aBackend, aRecord, type BackendUnderTest, type Caller } from './testing/a-backend.ts';

interface Told {
  readonly id: string;
  readonly notice: ChangeNotice;
}

/** Reads the stream of a session until it has `count` notices. */
async function listen({ backend }: BackendUnderTest, { token }: Caller, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const response = await backend.handle(
    new Request('http://host/v1/changes', {
      headers: { Authorization: `Bearer ${token}`, ...headers },
      signal: stop.signal,
    }),
  );
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    stop: () => stop.abort(),
    async next(count: number): Promise<readonly Told[]> {
      for (;;) {
        const events = text
          .split('\n\n')
          .slice(0, -1)
          .filter((event) => event.startsWith('id:'));
        if (events.length >= count) {
          return events.map((event) => ({
            id: /^id: (.*)$/m.exec(event)![1]!,
            notice: JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as ChangeNotice,
          }));
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream ended.');
        text += value;
      }
    },
  };
}

describe('change notices', () => {
  it('reach every session that may see the contact, and no other (I-09)', async () => {
    const host = aBackend({
      contacts: [
        aRecord({ id: 'secret', privacy: { kind: 'members', viewers: [{ kind: 'member', id: 'm-4' }] } }),
        aRecord({ id: 'open' }),
      ],
    });
    const [admin, insider, outsider] = [host.as('m-1'), host.as('m-4', 'member'), host.as('m-3', 'member')];
    const [inside, outside] = [await listen(host, insider), await listen(host, outsider)];

    await admin.change('PATCH', '/contacts/secret', { title: 'x' });
    await admin.change('PATCH', '/contacts/open', { title: 'x' });

    assert.deepEqual(
      (await inside.next(2)).map(({ notice }) => 'ids' in notice && notice.ids),
      [['secret'], ['open']],
    );
    assert.deepEqual(
      (await outside.next(1)).map(({ notice }) => 'ids' in notice && notice.ids),
      [['open']],
    );
    inside.stop();
    outside.stop();
  });

  it('tell whoever loses sight of a contact', async () => {
    const host = aBackend({ contacts: [aRecord({ id: 'c' })] });
    const losing = await listen(host, host.as('m-3', 'member'));
    await host.as('m-1').change('PATCH', '/contacts/c', { privacy: { kind: 'members', viewers: [] } });
    assert.deepEqual((await losing.next(1))[0]?.notice, { kind: 'contacts', ids: ['c'], change: 'updated' });
    losing.stop();
  });

  it('go on where the reader left off', async () => {
    const host = aBackend({ contacts: [aRecord({ id: 'c' })] });
    const admin = host.as('m-1');
    const first = await listen(host, admin);
    await admin.change('PATCH', '/contacts/c', { title: 'one' });
    const [seen] = await first.next(1);
    first.stop();
    await admin.change('POST', '/contacts/c/trash');
    const second = await listen(host, admin, { 'Last-Event-ID': seen!.id });
    assert.deepEqual((await second.next(1))[0]?.notice, { kind: 'contacts', ids: ['c'], change: 'trashed' });
    second.stop();
  });

  it('say that some may have been missed when the reader was away too long', async () => {
    const host = aBackend();
    const stream = await listen(host, host.as('m-1'), { 'Last-Event-ID': '1' });
    assert.deepEqual((await stream.next(1))[0]?.notice, { kind: 'resync' });
    stream.stop();
  });
});
