import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { GROUP_FEATURES, type ExternalGroup } from '../../shared/domain/group.ts';
import type { Backend } from './backend.ts';
import { aBackend, type Answered, worksRecord } from './testing/a-backend.ts';

const draft = {
  name: 'New group',
  description: '',
  masterIds: ['m-1'],
  mastersAreMembers: true,
  features: GROUP_FEATURES,
  notification: true,
};

describe('external groups', () => {
  it('lead only by people who may chat externally (G-03)', async () => {
    const admin = aBackend().as('m-1');
    const { body } = await admin.send('POST', '/groups', { draft: { ...draft, masterIds: ['m-1', 'm-11', 'm-9'] } });
    assert.deepEqual(body['fields'], [
      { field: 'masterIds.1', code: 'no-permission' },
      { field: 'masterIds.2', code: 'member-deleted' },
    ]);
  });

  it('have names of their own', async () => {
    const admin = aBackend().as('m-1');
    const { status, body } = await admin.send('POST', '/groups', {
      draft: { ...draft, name: 'HIKARI Spring campaign' },
    });
    assert.deepEqual([status, body['fields']], [409, [{ field: 'name', code: 'not-unique' }]]);
  });

  it('are made once, though Add was pressed twice (G-21)', async () => {
    const admin = aBackend().as('m-1');
    const add = () => admin.send('POST', '/groups', { draft }, { 'Idempotency-Key': 'add' });
    assert.equal((await add()).body['id'], (await add()).body['id']);
  });

  it('have no notes without messages (G-05)', async () => {
    const { body } = await aBackend()
      .as('m-1')
      .send('POST', '/groups', { draft: { ...draft, features: ['note', 'folder'] } });
    assert.deepEqual(body['features'], []);
  });

  it('do not exist for who is not in them (G-04)', async () => {
    const { as } = aBackend();
    assert.equal((await as('m-3', 'member').get('/groups/x-1')).status, 404);
    assert.equal((await as('m-4', 'member').get('/groups/x-1')).status, 200);
  });

  it('keep their last master (G-11)', async () => {
    const admin = aBackend().as('m-1');
    const removed = await admin.send('POST', '/groups/x-2/members/remove', { memberIds: ['m-5'], accountIds: [] });
    assert.deepEqual(removed.body, [{ id: 'm-5', outcome: 'refused', reason: 'last-master' }]);
    assert.equal((await admin.change('PUT', '/groups/x-2/masters', { masterIds: [] })).body['reason'], 'last-master');
  });

  it('take an outside person only from the contacts, and no LINE person (G-07, G-03)', async () => {
    const line = { id: 'a-line', displayName: '岸本' };
    const { as } = aBackend({
      contacts: [
        worksRecord({ account: { id: 'a-known', displayName: 'k' } }),
        worksRecord({ type: 'line', account: line }),
      ],
    });
    const { body } = await as('m-1').send('POST', '/groups/x-1/members/add', {
      memberIds: ['m-11'],
      accountIds: ['a-known', 'a-line', 'a-stranger'],
    });
    assert.deepEqual(body, [
      { id: 'm-11', outcome: 'refused', reason: 'no-permission' },
      { id: 'a-known', outcome: 'changed' },
      { id: 'a-line', outcome: 'refused', reason: 'line-person' },
      { id: 'a-stranger', outcome: 'refused', reason: 'not-a-contact' },
    ]);
  });

  it('let masters manage members, though the policy keeps settings from them (G-10)', async () => {
    const master = aBackend({ policy: { mastersMayChangeSettings: false } }).as('m-1', 'member');
    assert.equal(
      (await master.change('PATCH', '/groups/x-1', { name: 'Other' })).body['reason'],
      'settings-by-administrator',
    );
    const added = await master.send('POST', '/groups/x-1/members/add', { memberIds: ['m-3'], accountIds: [] });
    assert.deepEqual(added.body, [{ id: 'm-3', outcome: 'changed' }]);
  });

  it('are not made of a room with a LINE person, who is named (G-08)', async () => {
    const admin = aBackend().as('m-1');
    const { body } = await admin.send('POST', '/rooms/r-2/conversion-preflight', { draft });
    assert.deepEqual(body['lines'], [{ level: 'blocking', reason: 'line-person', names: ['岸本 結衣'], count: 1 }]);
    assert.equal((await admin.send('POST', '/rooms/r-2/conversion', { draft })).body['reason'], 'line-person');
  });

  it('take over a room’s participants, except who lost the permission (G-08, G-07)', async () => {
    const admin = aBackend().as('m-1');
    const { body } = await admin.send('POST', '/rooms/r-1/conversion', { draft });
    assert.equal(body['memberCount'], 4);
    assert.deepEqual(
      (body['removals'] as unknown as { name: string }[]).map(({ name }) => name),
      ['Kirsten Vogel'],
    );
    assert.equal((await admin.get(`/rooms`)).body['total'], 3);
  });

  it('are checked before anything is created: who and what stands in the way comes first (G-20)', async () => {
    const admin = aBackend().as('m-1');
    const taken = { ...draft, name: 'hikari spring campaign', masterIds: ['m-1', 'm-11'] };
    const { body } = await admin.send('POST', '/groups/preflight', { draft: taken });
    const lines = body['lines'] as unknown as { level: string; reason: string; names: string[] }[];
    assert.deepEqual(
      lines.map(({ level, reason }) => `${level} ${reason}`),
      ['blocking name-taken', 'blocking no-permission', 'ok ready', 'ok storage', 'ok companies'],
    );
    assert.deepEqual(lines[1]?.names, ['Kirsten Vogel']);
    assert.equal(body['storageChargedTo'], 'Haneul');
  });

  it('say before a conversion who is left out and which companies are touched (G-20, G-08)', async () => {
    const { body } = await aBackend().as('m-1').send('POST', '/rooms/r-1/conversion-preflight', { draft });
    const lines = body['lines'] as unknown as { level: string; reason: string; names: string[] }[];
    assert.deepEqual(lines[0], { level: 'warning', reason: 'no-permission', names: ['Kirsten Vogel'], count: 1 });
    assert.deepEqual(body['companies'], ['株式会社ひかり商事']);
  });

  it('have their masters as members of a converted room too, if they are to be (G-02, G-08)', async () => {
    const admin = aBackend().as('m-1');
    const { body } = await admin.send('POST', '/rooms/r-1/conversion', { draft: { ...draft, masterIds: ['m-4'] } });
    assert.equal(body['memberCount'], 5);
  });

  it('name what is lost with them, and by whom (G-13)', async () => {
    const { body } = await aBackend().as('m-1').get('/groups/x-1/deletion-preflight');
    assert.deepEqual(body['contents'], [
      { kind: 'messages', count: 2214 },
      { kind: 'notes', count: 104 },
      { kind: 'events', count: 41, upcoming: 6 },
      { kind: 'files', count: 640 },
    ]);
    assert.deepEqual(body['companies'], [
      { name: 'Haneul', people: 8 },
      { name: '株式会社ひかり商事', people: 4 },
      { name: 'Nordlicht Logistik GmbH', people: 2 },
    ]);
  });

  it('let who loses the permission go by themselves, and say why (G-07)', async () => {
    const { as, backend } = aBackend();
    await takePermission(backend, 'm-4');
    const { body } = await as('m-1').get('/groups/x-1');
    assert.deepEqual(removalsOf(body).at(-1), { name: 'Noor Haddad', reason: 'no-permission' });
    assert.equal(body['memberCount'], 13);
  });

  it('name who could follow a last master who may lead no longer (G-22, G-11)', async () => {
    const { as, backend } = aBackend();
    await takePermission(backend, 'm-5');
    const { body } = await as('m-1').get('/groups/x-2');
    const { lost, candidates } = body['succession'] as unknown as ExternalGroup['succession'];
    assert.deepEqual(
      lost.map(({ master, reason }) => [master.id, reason]),
      [['m-5', 'no-permission']],
    );
    assert.deepEqual(
      candidates.map(({ id }) => id),
      ['m-1', 'm-12'],
    );
    const led = await as('m-1').change('PUT', '/groups/x-2/masters', { masterIds: ['m-12'] });
    assert.deepEqual((led.body['succession'] as unknown as ExternalGroup['succession']).lost, []);
  });

  it('are closed to their masters by the administrator, one by one (G-10)', async () => {
    const { as } = aBackend();
    const closed = await as('m-1').change('PATCH', '/groups/x-1', { mastersMayChangeSettings: false });
    assert.equal(closed.status, 200);
    const master = as('m-2', 'member');
    for (const changes of [{ name: 'Other' }, { mastersMayChangeSettings: true }])
      assert.equal((await master.change('PATCH', '/groups/x-1', changes)).body['reason'], 'settings-by-administrator');
  });

  it('lose their picture when it is taken away, and nothing else (G-10)', async () => {
    const admin = aBackend().as('m-1');
    const pictureUrl = '/v1/photos/p-1';
    assert.equal((await admin.change('PATCH', '/groups/x-1', { pictureUrl })).body['pictureUrl'], pictureUrl);
    const { body } = await admin.change('PATCH', '/groups/x-1', { pictureUrl: null });
    assert.deepEqual([body['pictureUrl'], body['name']], [undefined, 'Hikari spring campaign']);
  });
});

async function takePermission(backend: Backend, member: string): Promise<void> {
  const body = JSON.stringify({ mayChatExternally: [] });
  const { status } = await backend.handle(new Request(`http://host/demo/members/${member}`, { method: 'PUT', body }));
  assert.equal(status, 204);
}

const removalsOf = (body: Answered['body']): unknown[] =>
  (body['removals'] as unknown as ExternalGroup['removals']).map(({ name, reason }) => ({ name, reason }));
