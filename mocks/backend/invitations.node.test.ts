import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aBackend } from './testing/a-backend.ts';

const terms = { expiresInDays: 14, useLimit: null, allowedDomains: [] };

describe('people outside', () => {
  const find = async (kind: string, value: string, memberId = 'm-1') =>
    (await aBackend().as(memberId, 'member').send('POST', '/people/find', { kind, value })).body;

  it('are found by id, and by a phone number in any grouping (I-01)', async () => {
    assert.equal(((await find('id', 'seungwoo.han'))['account'] as unknown as { name: string }).name, '한승우');
    assert.equal((await find('phone', '+821000007788'))['kind'], 'person');
  });

  it('are not found by phone unless they allow it (I-01)', async () => {
    assert.equal((await find('phone', '+1 202-555-0105'))['kind'], 'nobody');
    assert.equal((await find('id', 'chris.quiet'))['kind'], 'person');
  });

  it('come with what stands in the way (I-02, I-03)', async () => {
    assert.deepEqual((await find('id', 'moritz.keller'))['refusals'], ['their-company-forbids']);
    assert.deepEqual((await find('id', 'yui.kishimoto'))['refusals'], ['line-not-possible']);
    assert.deepEqual((await find('id', 'm-1'))['refusals'], ['oneself']);
    assert.deepEqual((await find('id', 'ines.moreau', 'm-13'))['refusals'], ['own-company-forbids']);
  });

  it('become a contact once, and are one from then on (I-03, I-09)', async () => {
    const member = aBackend().as('m-1', 'member');
    const first = await member.send('POST', '/people/add', { accountId: 'a-x1' });
    const second = await member.send('POST', '/people/add', { accountId: 'a-x1' });
    assert.equal(first.status, 201);
    assert.equal(second.body['id'], first.body['id']);
    const found = await member.send('POST', '/people/find', { kind: 'id', value: 'seungwoo.han' });
    assert.equal(found.body['contactId'], first.body['id']);
  });
});

describe('invitations', () => {
  it('are listed in every state, without their links (I-20, I-22)', async () => {
    const { body } = await aBackend().as('m-1').get('/invitations?limit=50');
    const items = body['items'] as unknown as { state: string }[];
    assert.deepEqual(
      new Set(items.map(({ state }) => state)),
      new Set(['open', 'joined', 'expired', 'used-up', 'revoked', 'not-delivered']),
    );
    assert.ok(!JSON.stringify(body).includes('seed-token'));
  });

  it('give a new link when rotated, and the old one dies at once', async () => {
    const member = aBackend().as('m-1');
    const old = (await member.send('POST', '/invitations/i-8/link')).body['url'] as unknown as string;
    const fresh = (await member.send('POST', '/invitations/i-8/rotate')).body['url'] as unknown as string;
    const inspect = async (url: string) =>
      (await member.send('POST', '/join/inspect', { token: url.split('#')[1] })).body['state'];
    assert.notEqual(fresh, old);
    assert.equal(await inspect(old), 'unknown');
    assert.equal(await inspect(fresh), 'same-company');
  });

  it('by e-mail have a result for each address (I-04)', async () => {
    const order = {
      kind: 'add-me',
      ...terms,
      addresses: ['a@b.example', 'wrong', 'x@void.example'],
      message: '',
      language: 'ko',
    };
    const { body } = await aBackend().as('m-1').send('POST', '/invitations/email', { order });
    const outcomes = (body as unknown as { outcome: string }[]).map(({ outcome }) => outcome);
    assert.deepEqual(outcomes, ['sent', 'invalid', 'not-delivered']);
  });

  it('are counted as they are listed, those that are over together (I-20)', async () => {
    const member = aBackend().as('m-1');
    const { body: counts } = await member.get('/invitations/counts');
    const listed = async (state: string) =>
      ((await member.get(`/invitations?state=${state}&limit=50`)).body['items'] as unknown as unknown[]).length;
    assert.equal(await listed('ended'), counts['ended']);
    assert.equal(Number(counts['open']) + Number(counts['ended']), counts['all']);
  });

  it('that ran out are open again on other terms; one that was taken back is not (I-20)', async () => {
    const member = aBackend().as('m-1');
    const { body } = await member.send('PATCH', '/invitations/i-4', terms);
    assert.equal(body['state'], 'open');
    const refused = await member.send('PATCH', '/invitations/i-6', terms);
    assert.equal(refused.body['reason'], 'revoked');
  });

  it('into a group are shown to its masters, and others are told why they may not invite (I-07)', async () => {
    const { as } = aBackend();
    const ofMaster = (await as('m-1', 'member').get('/groups/x-1/invitation')).body;
    assert.equal((ofMaster['invitation'] as unknown as { id: string }).id, 'i-1');
    const ofMember = (await as('m-4', 'member').get('/groups/x-1/invitation')).body;
    assert.deepEqual(
      [ofMember['invitation'], ofMember['permission']],
      [null, { allowed: false, reason: 'not-a-master' }],
    );
  });

  it('run out, are used up and are taken back: each says so (I-08)', async () => {
    const { as } = aBackend();
    const inspect = async (id: string) =>
      (await as('m-3', 'member').send('POST', '/join/inspect', { token: `seed-token-${id}` })).body['state'];
    assert.deepEqual(
      [await inspect('i-4'), await inspect('i-5'), await inspect('i-6'), await inspect('i-none')],
      ['expired', 'used-up', 'revoked', 'unknown'],
    );
  });

  it('bring who joins into the group (I-08)', async () => {
    const { as, store } = aBackend();
    const { send } = as('a-x7', 'outsider');
    assert.equal((await send('POST', '/join', { token: 'seed-token-i-1' })).status, 200);
    assert.equal((await send('POST', '/join/inspect', { token: 'seed-token-i-1' })).body['state'], 'already-member');
    const group = store.collection('group').get('x-1');
    assert.ok(group?.accounts.some(({ id, company }) => id === 'a-x7' && company === '株式会社ひかり商事'));
  });

  it('make who takes an add-me the contact of whoever sent it (I-08, I-09)', async () => {
    const { as } = aBackend();
    assert.equal((await as('a-x1', 'outsider').send('POST', '/join', { token: 'seed-token-i-9' })).status, 200);
    const found = await as('m-1', 'member').send('POST', '/people/find', { kind: 'id', value: 'seungwoo.han' });
    assert.ok(found.body['contactId']);
  });

  it('tell each who opens them what stands in the way (I-02, I-08)', async () => {
    const { as } = aBackend();
    const inspect = async (account: string, id: string) =>
      (await as(account, 'outsider').send('POST', '/join/inspect', { token: `seed-token-${id}` })).body['state'];
    assert.deepEqual(
      [await inspect('a-2', 'i-1'), await inspect('a-x3', 'i-1'), await inspect('a-x4', 'i-9')],
      ['already-member', 'wrong-domain', 'company-forbids'],
    );
  });

  it('are read by who has the link, signed in or not; nothing else is (I-08)', async () => {
    const { backend } = aBackend();
    const ask = (path: string, headers: Record<string, string> = {}) =>
      backend.handle(
        new Request(`http://host/v1${path}`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ token: 'seed-token-i-1' }),
        }),
      );
    const offer = (await (await ask('/join/inspect')).json()) as Record<string, unknown>;
    assert.deepEqual([offer['state'], offer['viewer']], ['ready', null]);
    assert.equal((await ask('/join', { 'Idempotency-Key': 'k' })).status, 401);
    assert.equal((await ask('/join/inspect', { Authorization: 'Bearer spent' })).status, 401);
  });

  it('let an outsider do nothing else', async () => {
    const outsider = aBackend().as('a-x7', 'outsider');
    for (const path of ['/contacts?q=&offset=0&limit=10', '/groups?limit=10', '/me/card', '/directory?text=&limit=5'])
      assert.equal((await outsider.get(path)).body['reason'], 'outsider', path);
  });
});
