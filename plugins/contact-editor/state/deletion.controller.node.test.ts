import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aContact, aPolicy, aSession, aWorksContact, trashedOn } from '../../../mocks/factories/index.ts';
import { scripted } from '../../../mocks/scripted-ports.ts';
import type { Contact } from '../../../shared/domain/contact.ts';
import { fail, ok, type Problem } from '../../../shared/domain/result.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';
import { DeletionController } from './deletion.controller.ts';

const ticket = { token: 'u-1', until: '2026-12-01T00:00:00Z' };

describe('deleting the open contact', () => {
  it('moves it to Trash at once, with a way back (L-11, E-22)', async () => {
    const page = deleting();

    page.deletion.trash(aContact());
    await settled();
    assert.deepEqual(page.happened, ['trash c-1', 'trashed c-1']);

    await page.deletion.undo(ticket);
    assert.deepEqual(page.happened.slice(2), ['undo u-1', 'restored c-1']);
  });

  it('warns before a WORKS contact, with whom no messages can be exchanged afterwards (L-10)', async () => {
    const page = deleting();

    page.deletion.trash(aWorksContact());
    assert.deepEqual(page.deletion.view, { state: 'asking', what: 'trash', warns: true, reason: 'unasked' });
    assert.deepEqual(page.happened, []);

    page.deletion.goBack();
    assert.equal(page.deletion.view.state, 'idle');
  });

  it('has one effect when it is pressed twice, or tried again after a failure (P12)', async () => {
    const page = deleting({ problems: [{ kind: 'timeout' }] });

    page.deletion.trash(aContact());
    page.deletion.trash(aContact());
    await settled();
    assert.deepEqual(page.deletion.view, { state: 'failed', what: 'trash', problem: { kind: 'timeout' } });
    assert.deepEqual(page.happened, ['trash c-1']);

    page.deletion.trash(aContact());
    await settled();
    assert.equal(page.keys.length, 2);
    assert.equal(new Set(page.keys).size, 1);
  });

  it('is neither done nor failed when the answer was lost, and asks again as the same wish (P13)', async () => {
    const page = deleting({ problems: [{ kind: 'unknown-outcome', key: 'k' }] });

    page.deletion.trash(aContact());
    await settled();
    assert.deepEqual(page.deletion.view, { state: 'unknown', what: 'trash' });

    page.deletion.tryAgain();
    await settled();
    assert.deepEqual(page.happened, ['trash c-1', 'trash c-1', 'trashed c-1']);
    assert.equal(new Set(page.keys).size, 1);
  });

  it('goes on where it was after signing in again (P18)', async () => {
    const page = deleting({ problems: [{ kind: 'unauthenticated' }] });

    page.deletion.trash(aContact());
    await settled();
    assert.deepEqual(page.deletion.view, { state: 'expired', what: 'trash', asking: false });

    await page.deletion.signIn();
    assert.deepEqual(page.happened, ['trash c-1', 'trash c-1', 'trashed c-1']);
    assert.equal(new Set(page.keys).size, 1);
  });

  it('asks why where the company wants to know, and says it to the host (P28)', async () => {
    const page = deleting({ reasonRequired: true });

    page.deletion.trash(aContact());
    page.deletion.confirm();
    assert.deepEqual(page.deletion.view, { state: 'asking', what: 'trash', warns: false, reason: 'missing' });
    assert.deepEqual(page.happened, []);

    page.deletion.writeReason('Left the company');
    page.deletion.confirm();
    await settled();
    assert.deepEqual([page.happened, page.reasons], [['trash c-1', 'trashed c-1'], ['Left the company']]);
  });

  it('brings a contact back from the Trash', async () => {
    const page = deleting();

    page.deletion.restore(aContact({ trashed: trashedOn() }));
    await settled();

    assert.deepEqual(page.happened, ['restore c-1', 'restored c-1']);
  });
});

interface Script {
  readonly problems?: readonly Problem[];
  readonly reasonRequired?: boolean;
}

function deleting({ problems = [], reasonRequired = false }: Script = {}) {
  const left = [...problems];
  const happened: string[] = [];
  const keys: string[] = [];
  const reasons: (string | undefined)[] = [];
  const answer = <T>(what: string, key: string, value: T) => {
    happened.push(what);
    keys.push(key);
    const problem = left.shift();
    return problem ? fail(problem) : ok(value);
  };
  const contacts = scripted<ContactPort>({
    trash: async (id, { key, reason }) => {
      reasons.push(reason);
      return answer(`trash ${id}`, key, { value: aContact(), undo: ticket });
    },
    restore: async (id, { key }) => answer(`restore ${id}`, key, { value: aContact(), undo: null }),
    undo: async (token, { key }) => answer(`undo ${token}`, key, aContact()),
  });
  const host = new ControllerHost();
  const deletion = new DeletionController(host, {
    contacts: () => contacts,
    session: () => scripted<SessionPort>({ signIn: async () => ok(aSession()) }),
    policy: () => aSession({ policy: aPolicy({ reasonRequired }) }).policy,
    onTrashed: ({ id }: Contact) => happened.push(`trashed ${id}`),
    onRestored: ({ id }: Contact) => happened.push(`restored ${id}`),
  });
  return { deletion, happened, keys, reasons };
}

/** One turn of the event loop: enough for a scripted port's promises. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
