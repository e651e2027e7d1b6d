import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aContact, aWorksContact, trashedOn } from '../../../mocks/factories/index.ts';
import { scripted } from '../../../mocks/scripted-ports.ts';
import type { Contact } from '../../../shared/domain/contact.ts';
import { fail, ok, type Problem } from '../../../shared/domain/result.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import { DeletionController } from './deletion.controller.ts';

const ticket = { token: 'u-1', until: '2026-12-01T00:00:00Z' };

describe('deleting the open contact', () => {
  it('moves it to Trash at once, with a way back (L-11, E-22)', async () => {
    const page = deleting();

    page.deletion.ask(aContact());
    await settled();
    assert.deepEqual(page.happened, ['trash c-1', 'trashed c-1']);

    await page.deletion.undo(ticket);
    assert.deepEqual(page.happened.slice(2), ['undo u-1', 'restored c-1']);
  });

  it('warns before a WORKS contact, with whom no messages can be exchanged afterwards (L-10)', async () => {
    const page = deleting();

    page.deletion.ask(aWorksContact());
    assert.equal(page.deletion.view.state, 'asking');
    assert.deepEqual(page.happened, []);

    page.deletion.goBack();
    assert.equal(page.deletion.view.state, 'idle');
  });

  it('has one effect when it is pressed twice, or tried again after a failure (P12)', async () => {
    const page = deleting({ problems: [{ kind: 'timeout' }] });

    void page.deletion.trash(aContact());
    void page.deletion.trash(aContact());
    await settled();
    assert.deepEqual(page.deletion.view, { state: 'failed', problem: { kind: 'timeout' } });
    assert.deepEqual(page.happened, ['trash c-1']);

    await page.deletion.trash(aContact());
    assert.equal(new Set(page.keys).size, 1);
  });

  it('brings a contact back from the Trash', async () => {
    const page = deleting();

    await page.deletion.restore(aContact({ trashed: trashedOn() }));

    assert.deepEqual(page.happened, ['restore c-1', 'restored c-1']);
  });
});

function deleting({ problems = [] }: { readonly problems?: readonly Problem[] } = {}) {
  const left = [...problems];
  const happened: string[] = [];
  const keys: string[] = [];
  const answer = <T>(what: string, key: string, value: T) => {
    happened.push(what);
    keys.push(key);
    const problem = left.shift();
    return problem ? fail(problem) : ok(value);
  };
  const contacts = scripted<ContactPort>({
    trash: async (id, { key }) => answer(`trash ${id}`, key, { value: aContact(), undo: ticket }),
    restore: async (id, { key }) => answer(`restore ${id}`, key, { value: aContact(), undo: null }),
    undo: async (token, { key }) => answer(`undo ${token}`, key, aContact()),
  });
  const host = new ControllerHost();
  const deletion = new DeletionController(host, () => contacts, {
    onTrashed: ({ id }: Contact) => happened.push(`trashed ${id}`),
    onRestored: ({ id }: Contact) => happened.push(`restored ${id}`),
  });
  return { deletion, happened, keys };
}

/** One turn of the event loop: enough for a scripted port's promises. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
