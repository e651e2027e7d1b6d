import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Dropped, SCENARIOS } from './scenarios.ts';
import { aBackend, aRecord } from './testing/a-backend.ts';

describe('one intention, one effect (P12)', () => {
  const contact = { name: { given: 'Nari' }, emails: [{ kind: 'work', address: 'nari@hanbit.example' }] };

  it('makes one contact of the same request sent twice', async () => {
    const admin = aBackend().as('m-1');
    const first = await admin.send('POST', '/contacts', contact, { 'Idempotency-Key': 'k' });
    const second = await admin.send('POST', '/contacts', contact, { 'Idempotency-Key': 'k' });
    assert.deepEqual(second.body, first.body);
    assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
  });

  it('makes one contact of two requests that arrive at once', async () => {
    const { as, backend } = aBackend({ contacts: [] });
    const admin = as('m-1');
    const both = [1, 2, 3, 4].map(() => admin.send('POST', '/contacts', contact, { 'Idempotency-Key': 'k' }));
    const ids = new Set((await Promise.all(both)).map(({ body }) => (body['value'] as unknown as { id: string }).id));
    assert.equal(ids.size, 1);
    assert.equal(backend.world.table.total, 1);
  });

  it('refuses the key for another request', async () => {
    const admin = aBackend().as('m-1');
    await admin.send('POST', '/contacts', contact, { 'Idempotency-Key': 'k' });
    const other = await admin.send('POST', '/contacts', { ...contact, title: 'x' }, { 'Idempotency-Key': 'k' });
    assert.deepEqual(other.body['fields'], [{ field: 'Idempotency-Key', code: 'used-before' }]);
  });

  it('tells by key what became of a change whose answer was lost (P13)', async () => {
    const { as, backend } = aBackend({ contacts: [] });
    const admin = as('m-1');
    admin.play({ name: 'drop-after', options: {} });
    await assert.rejects(admin.send('POST', '/contacts', contact, { 'Idempotency-Key': 'k' }), Dropped);
    const outcome = await admin.get('/operations/k');
    assert.equal(outcome.body['status'], 201);
    assert.equal(backend.world.table.total, 1);
    admin.play({ name: 'drop-before', options: {} });
    await assert.rejects(admin.send('POST', '/contacts', contact, { 'Idempotency-Key': 'lost' }), Dropped);
    assert.equal((await admin.get('/operations/lost')).status, 404);
  });

  it('keeps a member from reading the answer under another member’s key', async () => {
    const { as } = aBackend();
    await as('m-1').send('POST', '/contacts', contact, { 'Idempotency-Key': 'k' });
    assert.equal((await as('m-2').get('/operations/k')).status, 404);
  });
});

describe('no lost update (P16)', () => {
  it('refuses the later of two changes to one revision, with what is there now', async () => {
    const { as } = aBackend({ contacts: [aRecord({ id: 'c' })] });
    const early = await as('m-1').send('PATCH', '/contacts/c', { title: 'Buyer' }, { 'If-Match': '"1"' });
    const late = await as('m-2').send('PATCH', '/contacts/c', { title: 'Director' }, { 'If-Match': '"1"' });
    assert.equal(early.headers.get('ETag'), '"2"');
    assert.equal(late.status, 412);
    assert.equal((late.body['current'] as unknown as { title: string }).title, 'Buyer');
  });

  it('never overwrites unseen, however two administrators interleave', async () => {
    const { as } = aBackend({ contacts: [aRecord({ id: 'c', memo: '' })] });
    const admins = [as('m-1'), as('m-2')];
    const known = ['1', '1'];
    let accepted = 0;
    for (let turn = 0; turn < 300; turn++) {
      const who = Math.imul(turn, 7) % 3 === 0 ? 0 : 1;
      const memo = `${turn}`;
      const { status, body } = await admins[who]!.send(
        'PATCH',
        '/contacts/c',
        { memo },
        { 'If-Match': `"${known[who]}"` },
      );
      if (status === 200) {
        accepted++;
        known[who] = (body['value'] as unknown as { revision: string }).revision;
      } else known[who] = (body['current'] as unknown as { revision: string }).revision;
    }
    const { body } = await admins[0]!.get('/contacts/c');
    assert.equal(Number(body['revision']), 1 + accepted);
  });

  it('needs the revision', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'c' })] }).as('m-1');
    assert.equal((await admin.send('PATCH', '/contacts/c', { title: 'x' })).status, 400);
  });
});

describe('cursors (P20)', () => {
  it('read every contact once, though contacts come and go in between', async () => {
    const admin = aBackend({ contacts: 120 }).as('m-1');
    const { body: before } = await admin.get('/contacts?offset=0&limit=500');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await admin.get(`/contacts?cursor=${cursor}&limit=25`);
      seen.push(...(page.body['items'] as unknown as { id: string }[]).map(({ id }) => id));
      cursor = page.body['next'] as unknown as string | null;
      // Comes at the top of the list, above what was read.
      await admin.send('POST', '/contacts', {
        name: { given: 'New' },
        emails: [{ kind: 'work', address: 'n@n.example' }],
      });
    }
    const all = (before['items'] as unknown as { id: string }[]).map(({ id }) => id);
    assert.deepEqual(seen, all);
  });

  it('run out, and say so', async () => {
    const { as, wait } = aBackend({ contacts: 120 });
    const admin = as('m-1');
    const { body } = await admin.get('/contacts?cursor=&limit=10');
    wait(11 * 60_000);
    const late = await admin.get(`/contacts?cursor=${String(body['next'])}&limit=10`);
    assert.deepEqual([late.status, late.body['kind']], [410, 'cursor-expired']);
  });
});

describe('sessions', () => {
  it('end after a while, and are renewed by a refresh token that works once', async () => {
    const { backend, wait } = aBackend();
    const demo = (path: string, body: unknown) =>
      backend.handle(new Request(`http://host/api/demo/${path}`, { method: 'POST', body: JSON.stringify(body) }));
    const signedIn = (await (await demo('sign-in', { memberId: 'm-1', role: 'administrator' })).json()) as Record<
      string,
      string
    >;
    const ask = (token: string | undefined) =>
      backend.handle(new Request('http://host/api/v1/session', { headers: { Authorization: `Bearer ${token}` } }));
    assert.equal((await ask(signedIn['token'])).status, 200);
    wait(16 * 60_000);
    assert.equal((await ask(signedIn['token'])).status, 401);
    const renewed = (await (await demo('refresh', { refreshToken: signedIn['refreshToken'] })).json()) as Record<
      string,
      string
    >;
    assert.equal((await ask(renewed['token'])).status, 200);
    assert.equal((await demo('refresh', { refreshToken: signedIn['refreshToken'] })).status, 401);
  });

  it('say that the feature is not bought, and answer nothing else (L-01)', async () => {
    const admin = aBackend({ policy: { bought: false } }).as('m-1');
    assert.equal((await admin.get('/session')).status, 200);
    assert.equal((await admin.get('/contacts?offset=0&limit=1')).body['reason'], 'not-bought');
  });

  it('make no administrator of a member', () => {
    assert.throws(() => aBackend().as('m-3', 'administrator'), { message: 'not-administrator' });
  });

  it('are held back when they ask too often, and told until when (P17)', async () => {
    const { as, wait } = aBackend({ rateLimit: { perSecond: 1, burst: 2 } });
    const admin = as('m-1');
    await admin.get('/session');
    await admin.get('/session');
    const third = await admin.get('/session');
    assert.deepEqual([third.status, third.headers.get('Retry-After')], [429, '1']);
    wait(1_000);
    assert.equal((await admin.get('/session')).status, 200);
  });
});

describe('scenarios', () => {
  it('answer as the contract says', async () => {
    const { as } = aBackend({ contacts: [aRecord({ id: 'c' })] });
    const expected: Partial<Record<(typeof SCENARIOS)[number], number>> = {
      none: 200,
      unauthenticated: 401,
      forbidden: 403,
      'rate-limited': 429,
      unavailable: 503,
    };
    for (const [name, status] of Object.entries(expected)) {
      const admin = as('m-1');
      admin.play({ name: name as (typeof SCENARIOS)[number], options: {} });
      assert.equal((await admin.get('/contacts/c')).status, status, name);
    }
  });

  it('are over after so many requests', async () => {
    const admin = aBackend().as('m-1');
    admin.play({ name: 'unavailable', options: { times: 2 } });
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await admin.get('/contacts/counts')).status);
    assert.deepEqual(statuses, [503, 503, 200]);
  });

  it('concern one session only', async () => {
    const { as } = aBackend();
    as('m-1').play({ name: 'unavailable', options: {} });
    assert.equal((await as('m-2').get('/contacts/counts')).status, 200);
  });

  it('make a real conflict: a colleague was faster (E-21)', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'c' })] }).as('m-1');
    admin.play({ name: 'conflict', options: { times: 1 } });
    const refused = await admin.change('PATCH', '/contacts/c', { memo: 'mine' });
    assert.equal(refused.status, 409);
    assert.equal((refused.body['current'] as unknown as { title: string }).title, 'Head of purchasing');
    assert.equal((await admin.change('PATCH', '/contacts/c', { memo: 'mine' })).status, 200);
  });

  it('never answer, until the reader gives up', async () => {
    const { as, backend } = aBackend();
    const admin = as('m-1');
    admin.play({ name: 'never', options: {} });
    const giveUp = new AbortController();
    const request = new Request('http://host/v1/contacts/counts', {
      headers: { Authorization: `Bearer ${admin.token}` },
      signal: giveUp.signal,
    });
    const waiting = assert.rejects(backend.handle(request), { name: 'AbortError' });
    giveUp.abort();
    await waiting;
  });
});
