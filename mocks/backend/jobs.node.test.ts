import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { pendingOf, type Job } from '../../shared/domain/job.ts';
import { EVERYTHING } from '../../shared/domain/query.ts';
import { aBackend, aRecord, inTrash, worksRecord, type BackendUnderTest, type Caller } from './testing/a-backend.ts';

const ids = (...list: string[]) => ({ kind: 'ids', ids: list }) as const;
const everything = { kind: 'query', query: EVERYTHING, except: [], countThen: 0 } as const;

async function run({ backend }: BackendUnderTest, caller: Caller, order: object): Promise<Job> {
  const { body: preview } = await caller.send('POST', '/jobs/preview', { order });
  const { body } = await caller.send('POST', '/jobs', { order, expected: preview['willChange'] });
  await backend.idle();
  return (await caller.get(`/jobs/${String(body['id'])}`)).body as unknown as Job;
}

describe('jobs', () => {
  it('need one common owner for a change of owner (L-08), and another one than he is (E-05)', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'a' }), aRecord({ id: 'b', ownerId: 'm-2' })] }).as('m-1');
    const mixed = await admin.send('POST', '/jobs/preview', {
      order: { kind: 'change-owner', ownerId: 'm-3', target: ids('a', 'b') },
    });
    const same = await admin.send('POST', '/jobs/preview', {
      order: { kind: 'change-owner', ownerId: 'm-1', target: ids('a') },
    });
    assert.deepEqual(mixed.body['fields'], [{ field: 'order.target', code: 'mixed-owners' }]);
    assert.deepEqual(same.body['fields'], [{ field: 'order.ownerId', code: 'already-owner' }]);
  });

  it('count contacts without an owner, and with a deleted one, as one common owner (L-08)', async () => {
    const host = aBackend({ contacts: [aRecord({ id: 'a', ownerId: null }), aRecord({ id: 'b', ownerId: 'm-9' })] });
    const job = await run(host, host.as('m-1'), { kind: 'change-owner', ownerId: 'm-2', target: ids('a', 'b') });
    assert.deepEqual([job.state, job.changed], ['done', 2]);
  });

  it('skip linked contacts that an administrator deletes, and say how many (L-09)', async () => {
    const host = aBackend({ contacts: [aRecord({ id: 'a' }), worksRecord({ id: 'w' })] });
    const job = await run(host, host.as('m-1'), { kind: 'trash', target: ids('a', 'w') });
    assert.deepEqual([job.changed, job.skippedBy], [1, [{ reason: 'linked-by-administrator', count: 1 }]]);
  });

  it('clean up what meets two criteria once, skip linked ones outside Trash, and name who was told (L-12)', async () => {
    const nobody = { kind: 'members', viewers: [] } as const;
    const host = aBackend({
      contacts: [
        aRecord({ id: 'both', ownerId: null, privacy: nobody }),
        aRecord({ id: 'ownerless', ownerId: null }),
        worksRecord({ id: 'linked', ownerId: null }),
        worksRecord({ id: 'linked-in-trash', trashed: inTrash, account: { id: 'a-t', displayName: 't' } }),
        aRecord({ id: 'kept' }),
      ],
    });
    const admin = host.as('m-1');
    const order = { kind: 'clean-up', criteria: ['no-public-members', 'no-owner', 'trash'], outcome: 'purge' };
    const { body: preview } = await admin.send('POST', '/jobs/preview', { order });
    assert.deepEqual(preview['byCriterion'], { 'no-public-members': 1, 'no-owner': 3, trash: 1 });
    assert.deepEqual([preview['total'], preview['willChange'], preview['undoable']], [4, 3, false]);
    const job = await run(host, admin, order);
    assert.deepEqual([job.changed, job.skipped], [3, 1]);
    assert.deepEqual(
      job.notified.map(({ id }) => id),
      ['m-1', 'm-2', 'm-5'],
    );
    assert.equal(host.backend.world.table.total, 2);
  });

  it('do not move to Trash what is there already (L-12)', async () => {
    const admin = aBackend().as('m-1');
    const { status } = await admin.send('POST', '/jobs/preview', {
      order: { kind: 'clean-up', criteria: ['trash'], outcome: 'trash' },
    });
    assert.equal(status, 422);
  });

  it('do not start when they would change another number than was confirmed (P19)', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'a' }), aRecord({ id: 'b' })] }).as('m-1');
    const refused = await admin.send('POST', '/jobs', { order: { kind: 'trash', target: ids('a', 'b') }, expected: 3 });
    assert.equal(refused.status, 409);
    assert.equal((refused.body['current'] as unknown as { willChange: number }).willChange, 2);
  });

  it('report what changed meanwhile instead of overwriting it (L-21)', async () => {
    const host = aBackend({ contacts: [aRecord({ id: 'a' }), aRecord({ id: 'b' })] });
    const admin = host.as('m-1');
    const { body } = await admin.send('POST', '/jobs', {
      order: { kind: 'trash', target: ids('a', 'b') },
      expected: 2,
    });
    await host.as('m-2').change('PATCH', '/contacts/b', { title: 'Just now' });
    await host.backend.idle();
    const job = (await admin.get(`/jobs/${String(body['id'])}`)).body as unknown as Job;
    assert.deepEqual([job.changed, job.skippedBy], [1, [{ reason: 'changed-meanwhile', count: 1 }]]);
  });

  it('stop within one chunk of a cancellation, and leave the rest alone', async () => {
    const host = aBackend({ contacts: Array.from({ length: 2_000 }, () => aRecord()) });
    const admin = host.as('m-1');
    const order = { kind: 'trash', target: everything };
    const { body } = await admin.send('POST', '/jobs', { order, expected: 2_000 });
    await new Promise((resolve) => setTimeout(resolve, 1));
    const atCancel = (await admin.send('POST', `/jobs/${String(body['id'])}/cancel`)).body as unknown as Job;
    await host.backend.idle();
    const job = (await admin.get(`/jobs/${String(body['id'])}`)).body as unknown as Job;
    assert.equal(job.state, 'cancelled');
    assert.ok(job.changed - atCancel.changed <= 250);
    assert.equal(pendingOf(job), 2_000 - job.changed);
    const { body: counts } = await admin.get('/contacts/counts');
    assert.deepEqual([counts['all'], counts['trash']], [pendingOf(job), job.changed]);
  });

  it('retry what failed, and only that', async () => {
    const host = aBackend({ contacts: Array.from({ length: 40 }, () => aRecord()) });
    const admin = host.as('m-1');
    admin.play({ name: 'partial-failure', options: { failingPercent: 50 } });
    const job = await run(host, admin, { kind: 'trash', target: everything });
    assert.ok(job.failed > 0 && job.changed > 0);
    admin.play({ name: 'none', options: {} });
    const { body } = await admin.send('POST', `/jobs/${job.id}/retry`);
    await host.backend.idle();
    const again = (await admin.get(`/jobs/${String(body['id'])}`)).body as unknown as Job;
    assert.deepEqual([again.total, again.changed], [job.failed, job.failed]);
  });

  it('are taken back by an undo, except what was changed since', async () => {
    const host = aBackend({ contacts: [aRecord({ id: 'a' }), aRecord({ id: 'b' })] });
    const admin = host.as('m-1');
    const job = await run(host, admin, { kind: 'change-owner', ownerId: 'm-2', target: ids('a', 'b') });
    await admin.change('PATCH', '/contacts/b', { title: 'since' });
    const { body } = await admin.send('POST', `/jobs/${job.id}/undo`);
    await host.backend.idle();
    const undo = (await admin.get(`/jobs/${String(body['id'])}`)).body as unknown as Job;
    assert.deepEqual([undo.undoes, undo.changed, undo.skipped], [job.id, 1, 1]);
    assert.equal((await admin.get('/contacts/a')).body['ownerId'], 'm-1');
    assert.equal((await admin.get('/contacts/b')).body['ownerId'], 'm-2');
    assert.equal((await admin.send('POST', `/jobs/${job.id}/undo`)).status, 410);
  });

  it('add up, whatever is selected and whatever fails (P14)', async () => {
    const contact = fc.record({
      type: fc.constantFrom('general' as const, 'works' as const),
      trashed: fc.constantFrom(null, inTrash),
      ownerId: fc.constantFrom('m-1', null),
    });
    const property = fc.asyncProperty(
      fc.array(contact, { maxLength: 30 }),
      fc.constantFrom('trash', 'restore', 'purge'),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 3 }),
      async (contacts, kind, failingPercent, missing) => {
        const host = aBackend({
          contacts: contacts.map((one, index) => ({
            ...(one.type === 'works' ? worksRecord() : aRecord()),
            ...one,
            id: `p-${index}`,
          })),
        });
        const admin = host.as('m-1');
        const target = ids(
          ...contacts.map((_, index) => `p-${index}`),
          ...Array.from({ length: missing }, (_, index) => `gone-${index}`),
        );
        admin.play({ name: 'partial-failure', options: { failingPercent } });
        const job = await run(host, admin, { kind, target });
        assert.equal(job.changed + job.skipped + job.failed + job.unknown, contacts.length + missing);
        const { body } = await admin.get(`/jobs/${job.id}/results?limit=500`);
        assert.equal((body['items'] as unknown as unknown[]).length, job.total);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});
