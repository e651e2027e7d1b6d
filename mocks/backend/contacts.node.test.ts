import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aBackend, aRecord, inTrash, worksRecord } from './testing/a-backend.ts';

const fieldsOf = (body: Record<string, unknown>): readonly string[] =>
  ((body['fields'] ?? []) as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);

describe('contacts', () => {
  it('shows a member only what he may see, by any path', async () => {
    const contacts = [
      aRecord({ id: 'all' }),
      aRecord({ id: 'owned', ownerId: 'm-3', privacy: { kind: 'members', viewers: [] } }),
      aRecord({ id: 'direct', privacy: { kind: 'members', viewers: [{ kind: 'member', id: 'm-3' }] } }),
      aRecord({ id: 'by-team', privacy: { kind: 'members', viewers: [{ kind: 'team', id: 't-10' }] } }),
      aRecord({ id: 'by-group', privacy: { kind: 'members', viewers: [{ kind: 'group', id: 'g-7' }] } }),
      aRecord({ id: 'others', privacy: { kind: 'members', viewers: [{ kind: 'member', id: 'm-4' }] } }),
    ];
    const member = aBackend({ contacts }).as('m-3', 'member');

    const { body } = await member.get('/contacts?offset=0&limit=10');

    const ids = (body['items'] as unknown as { id: string }[]).map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), ['all', 'by-group', 'by-team', 'direct', 'owned']);
    assert.equal((await member.get('/contacts/others')).status, 404);
  });

  it('filters with counts that are the lengths of the lists (L-05)', async () => {
    const admin = aBackend({ contacts: 800 }).as('m-1');
    const { body: counts } = await admin.get('/contacts/counts');
    for (const filter of ['all', 'line', 'works', 'no-public-members', 'no-owner', 'trash']) {
      const { body } = await admin.get(`/contacts?q=${encodeURIComponent(`filter=${filter}`)}&offset=0&limit=1`);
      assert.equal(body['total'], counts[filter], filter);
    }
    assert.ok(Number(counts['line']) > 0 && Number(counts['no-public-members']) > 0 && Number(counts['trash']) > 0);
  });

  it('combines the criteria with AND (L-04)', async () => {
    const contacts = [
      aRecord({ id: 'hit', company: 'ひかり商事', name: { family: '山田', given: '太郎' } }),
      aRecord({ id: 'other-company', company: 'Nordlicht', name: { family: '山田', given: '太郎' } }),
      aRecord({ id: 'other-name', company: 'ひかり商事' }),
    ];
    const admin = aBackend({ contacts }).as('m-1');
    const q = encodeURIComponent('name=山田&company=ヒカリ&owner=m-1&type=general');

    const { body } = await admin.get(`/contacts?q=${q}&offset=0&limit=10`);

    assert.deepEqual(
      (body['items'] as unknown as { id: string }[]).map(({ id }) => id),
      ['hit'],
    );
  });

  it('refuses what follows the linked account (E-06), and lets the rest be edited', async () => {
    const admin = aBackend({ contacts: [worksRecord({ id: 'w' })] }).as('m-1');

    const refused = await admin.change('PATCH', '/contacts/w', { company: 'Other', nickname: 'X', title: 'Buyer' });
    const accepted = await admin.change('PATCH', '/contacts/w', { title: 'Buyer', company: 'ひかり' });

    assert.deepEqual(fieldsOf(refused.body).toSorted(), ['company synced', 'nickname synced']);
    assert.equal(accepted.status, 200);
  });

  it('needs a name, and a phone or an e-mail (E-07)', async () => {
    const admin = aBackend().as('m-1');
    const nameless = await admin.send('POST', '/contacts', { name: {}, phones: [], emails: [] });
    assert.deepEqual(fieldsOf(nameless.body), ['name required', 'phones phone-or-email-required']);
  });

  it('takes only an active member as owner (E-02)', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'c', ownerId: null })] }).as('m-1');
    assert.deepEqual(fieldsOf((await admin.change('PATCH', '/contacts/c', { ownerId: 'm-9' })).body), [
      'ownerId member-deleted',
    ]);
    assert.deepEqual(fieldsOf((await admin.change('PATCH', '/contacts/c', { ownerId: 'm-0' })).body), [
      'ownerId unknown',
    ]);
    assert.equal((await admin.change('PATCH', '/contacts/c', { ownerId: 'm-2' })).status, 200);
  });

  it('takes 500 viewers and refuses 501', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'c' })] }).as('m-1');
    const viewers = (count: number) => Array.from({ length: count }, () => ({ kind: 'member', id: 'm-2' }));
    const privacy = (count: number) => ({ privacy: { kind: 'members', viewers: viewers(count) } });
    assert.deepEqual(fieldsOf((await admin.change('PATCH', '/contacts/c', privacy(501))).body), [
      'privacy.viewers too-many',
    ]);
    assert.equal((await admin.change('PATCH', '/contacts/c', privacy(500))).status, 200);
  });

  it('counts text in the unit of the policy, and never cuts it (P24)', async () => {
    const family = '👨‍👩‍👧‍👦'.repeat(100);
    const graphemes = aBackend({ contacts: [aRecord({ id: 'c' })] }).as('m-1');
    const utf16 = aBackend({ contacts: [aRecord({ id: 'c' })], policy: { lengthUnit: 'utf-16' } }).as('m-1');
    assert.equal((await graphemes.change('PATCH', '/contacts/c', { nickname: family })).status, 200);
    assert.deepEqual(fieldsOf((await utf16.change('PATCH', '/contacts/c', { nickname: family })).body), [
      'nickname too-long',
    ]);
  });

  it('moves to Trash with who, when and until when, and restores (L-11)', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'c' })] }).as('m-1');
    const { body } = await admin.change('POST', '/contacts/c/trash');
    const { trashed } = body['value'] as unknown as { trashed: { by: { id: string }; purgeAt: string; at: string } };
    assert.equal(trashed.by.id, 'm-1');
    assert.equal(Date.parse(trashed.purgeAt) - Date.parse(trashed.at), 30 * 86_400_000);
    assert.equal((await admin.change('PATCH', '/contacts/c', { title: 'x' })).body['reason'], 'in-trash');
    const restored = await admin.change('POST', '/contacts/c/restore');
    assert.equal((restored.body['value'] as unknown as { trashed: unknown }).trashed, null);
  });

  it('deletes permanently only what is in Trash', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'active' }), aRecord({ id: 'trash', trashed: inTrash })] }).as(
      'm-1',
    );
    assert.equal((await admin.change('DELETE', '/contacts/active')).body['reason'], 'not-in-trash');
    assert.equal((await admin.change('DELETE', '/contacts/trash')).status, 204);
    assert.equal((await admin.get('/contacts/trash')).status, 404);
  });

  it('deletes permanently what has been in Trash for as long as policy keeps it (L-11)', async () => {
    const soon = { ...inTrash, purgeAt: '2026-11-23T00:00:00.000Z' };
    const { as, wait } = aBackend({
      contacts: [aRecord({ id: 'due', trashed: soon }), aRecord({ id: 'later', trashed: inTrash })],
    });
    assert.equal((await as('m-1').get('/contacts/due')).status, 200);
    wait(86_400_000);
    assert.equal((await as('m-1').get('/contacts/due')).status, 404);
    assert.equal((await as('m-1').get('/contacts/later')).status, 200);
  });

  it('lets no administrator delete a linked contact (L-09)', async () => {
    const admin = aBackend({ contacts: [worksRecord({ id: 'w' })] }).as('m-1');
    assert.equal((await admin.change('POST', '/contacts/w/trash')).body['reason'], 'linked-by-administrator');
  });

  it('lets the member who added a works contact delete it, unless the person shares a room with a colleague (L-10)', async () => {
    const { as } = aBackend({
      contacts: [
        worksRecord({ id: 'free', addedById: 'm-1', account: { id: 'a-free', displayName: 'x' } }),
        worksRecord({ id: 'shared', addedById: 'm-1', account: { id: 'a-2', displayName: 'y' } }),
      ],
    });
    assert.equal((await as('m-3', 'member').change('POST', '/contacts/free/trash')).body['reason'], 'not-added-by-you');
    assert.equal((await as('m-1', 'member').change('POST', '/contacts/shared/trash')).body['reason'], 'shares-room');
    assert.equal((await as('m-1', 'member').change('POST', '/contacts/free/trash')).status, 200);
  });

  it('lets only the owner edit what is not co-edited (E-08)', async () => {
    const { as } = aBackend({ contacts: [aRecord({ id: 'c', ownerId: 'm-4', coEditing: false })] });
    assert.equal(
      (await as('m-3', 'member').change('PATCH', '/contacts/c', { title: 'x' })).body['reason'],
      'not-owner',
    );
    assert.equal((await as('m-4', 'member').change('PATCH', '/contacts/c', { title: 'x' })).status, 200);
  });

  it('refuses a new contact when the quota is used up, Trash included', async () => {
    const contacts = [aRecord(), aRecord({ trashed: inTrash })];
    const admin = aBackend({ contacts, policy: { contactQuota: { used: 2, limit: 2 } } }).as('m-1');
    const { body } = await admin.send('POST', '/contacts', {
      name: { given: 'N' },
      emails: [{ kind: 'work', address: 'n@n.example' }],
    });
    assert.equal(body['reason'], 'quota-full');
  });

  it('takes a change back by its ticket, once, while nobody changed it again (E-22)', async () => {
    const admin = aBackend({ contacts: [aRecord({ id: 'c', title: 'Buyer' })] }).as('m-1');
    const { body } = await admin.change('PATCH', '/contacts/c', { title: 'Director' });
    const { token } = body['undo'] as unknown as { token: string };
    const undone = await admin.send('POST', '/undo', { token });
    assert.equal(undone.body['title'], 'Buyer');
    assert.equal((await admin.send('POST', '/undo', { token })).status, 404);
  });

  it('asks for a reason where the policy does, and writes it down (P28)', async () => {
    const { as, store } = aBackend({ contacts: [aRecord({ id: 'c' })], policy: { reasonRequired: true } });
    const admin = as('m-1');
    const headers = { 'If-Match': '"1"', Reason: `UTF-8''${encodeURIComponent('이관')}` };
    assert.deepEqual(fieldsOf((await admin.change('PATCH', '/contacts/c', { title: 'x' })).body), ['Reason required']);
    assert.equal((await admin.send('PATCH', '/contacts/c', { title: 'x' }, headers)).status, 200);
    const last = [...store.collection('audit').all()].at(-1);
    assert.deepEqual([last?.memberId, last?.subject, last?.reason], ['m-1', 'c', '이관']);
  });

  it('finds who already has a phone number in another grouping', async () => {
    const admin = aBackend({
      contacts: [aRecord({ id: 'c', phones: [{ kind: 'work', number: '+82 10-0000-1234' }] })],
    }).as('m-1');
    const { body } = await admin.send('POST', '/contacts/look-alikes', {
      phones: [{ kind: 'mobile', number: '+821000001234' }],
      emails: [],
    });
    assert.equal((body as unknown as { id: string }[])[0]?.id, 'c');
  });
});
