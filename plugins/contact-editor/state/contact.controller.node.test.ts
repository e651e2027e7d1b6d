import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aContact } from '../../../mocks/factories/index.ts';
import { aChangePort, never, scripted } from '../../../mocks/scripted-ports.ts';
import type { Contact } from '../../../shared/domain/contact.ts';
import { fail, ok, type Problem, type Result } from '../../../shared/domain/result.ts';
import type { Call } from '../../../shared/ports/call.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import { ContactController } from './contact.controller.ts';

describe('the contact that is open', () => {
  it('is read, and shown', async () => {
    const page = opened([ok(aContact())]);
    assert.equal(page.view.state, 'waiting');

    await settled();
    assert.deepEqual(page.view, { state: 'ready', contact: aContact() });
  });

  it('has a skeleton only when it takes a while (X-01)', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const page = opened([never()]);

    t.mock.timers.tick(149);
    assert.equal(page.view.state, 'waiting');
    t.mock.timers.tick(1);
    assert.equal(page.view.state, 'loading');
  });

  it('asks for nothing when none is open', () => {
    const page = opened([], { id: null });

    assert.deepEqual([page.view.state, page.asked.length], ['closed', 0]);
  });

  for (const kind of ['not-found', 'gone', 'forbidden', 'offline', 'unavailable', 'unauthenticated'] as const) {
    it(`says so when it is ${kind}, and can be asked for again (X-01)`, async () => {
      const page = opened([fail({ kind }), ok(aContact())]);
      await settled();
      assert.deepEqual(page.view, { state: 'failed', problem: { kind } });

      page.controller.retry();
      await settled();
      assert.equal(page.view.state, 'ready');
    });
  }

  it('is a server that is not available when a port throws against its word (P10)', async () => {
    const page = opened([Promise.reject(new Error('bug'))]);
    await settled();

    assert.deepEqual(page.view, { state: 'failed', problem: { kind: 'unavailable' } });
  });

  it('is read again, with nothing hidden meanwhile, when the host says it was changed', async () => {
    const page = opened([ok(aContact()), ok(aContact({ title: 'Director' }))]);
    await settled();

    page.changes.notify({ kind: 'contacts', ids: ['c-1'], change: 'updated' });
    assert.equal(page.view.state, 'ready');

    await settled();
    assert.deepEqual(page.view, { state: 'ready', contact: aContact({ title: 'Director' }) });
  });

  it('does not mind what happens to others', async () => {
    const page = opened([ok(aContact())]);
    await settled();

    page.changes.notify({ kind: 'contacts', ids: ['c-2'], change: 'updated' });
    page.changes.notify({ kind: 'groups', ids: ['x-1'] });

    assert.equal(page.asked.length, 1);
  });

  it('stays as it was when reading again fails, unless it is gone', async () => {
    const page = opened([ok(aContact()), fail({ kind: 'offline' }), fail({ kind: 'not-found' })]);
    await settled();

    page.changes.notify({ kind: 'resync' });
    await settled();
    assert.equal(page.view.state, 'ready');

    page.changes.notify({ kind: 'resync' });
    await settled();
    assert.deepEqual(page.view, { state: 'failed', problem: { kind: 'not-found' } satisfies Problem });
  });

  it('is gone at once when it was deleted permanently', async () => {
    const page = opened([ok(aContact())]);
    await settled();

    page.changes.notify({ kind: 'contacts', ids: ['c-1'], change: 'purged' });

    assert.deepEqual(page.view, { state: 'failed', problem: { kind: 'gone' } });
  });

  it('leaves nothing behind when the element is taken away (P11)', async () => {
    const page = opened([never()]);

    page.leave();
    await settled();

    assert.equal(page.asked[0]?.signal.aborted, true);
    assert.equal(page.changes.listeners, 0);
    assert.equal(page.view.state, 'waiting');
  });
});

type Answer = Result<Contact> | Promise<Result<Contact>>;

function opened(answers: readonly Answer[], { id = 'c-1' }: { readonly id?: string | null } = {}) {
  const left = [...answers];
  const asked: Call[] = [];
  const changes = aChangePort();
  const contacts = scripted<ContactPort>({
    get: async (_, call) => {
      asked.push(call);
      return left.shift() ?? never();
    },
  });
  const host = new ControllerHost();
  const controller = new ContactController(host, { contacts: () => contacts, changes: () => changes, id: () => id });
  host.connect();
  return {
    controller,
    changes,
    asked,
    leave: () => host.disconnect(),
    get view() {
      return controller.view;
    },
  };
}

/** One turn of the event loop: enough for a scripted port's promises. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
