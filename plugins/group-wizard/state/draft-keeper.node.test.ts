import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { never } from '../../../mocks/scripted-ports.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { Draft, DraftPort } from '../../../shared/ports/draft-port.ts';
import { DraftKeeper } from './draft-keeper.ts';

describe('what was begun', () => {
  it('is found again by who comes back to the plugin, whatever the host says (G-21)', async () => {
    const owner = {};
    keeperOf({ owner, get: async () => fail({ kind: 'unavailable' }) }).keeper.keep({ name: 'Hikari' });

    const { keeper } = keeperOf({ owner, get: async () => fail({ kind: 'unavailable' }) });

    assert.deepEqual(await keeper.read(signal), ok({ name: 'Hikari' }));
  });

  it('is not shown to the next who signs in on the same page (P27)', async () => {
    keeperOf().keeper.keep({ name: 'Hikari' });

    assert.deepEqual(await keeperOf().keeper.read(signal), ok(null));
  });

  it('may be there when the host cannot be asked, and is not when it keeps none', async () => {
    assert.equal((await keeperOf({ get: async () => fail({ kind: 'timeout' }) }).keeper.read(signal)).ok, false);
    assert.deepEqual(await keeperOf({ get: async () => fail({ kind: 'unsupported' }) }).keeper.read(signal), ok(null));
  });

  it('is written once after a pause in typing, as it was last', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { keeper, written } = keeperOf();
    keeper.keep({ name: 'H' });
    test.mock.timers.tick(299);
    keeper.keep({ name: 'Hikari' });
    test.mock.timers.tick(299);
    assert.deepEqual([written, keeper.keeping.state], [[], 'saving']);

    test.mock.timers.tick(1);
    await turns();

    assert.deepEqual([written, keeper.keeping.state], [[{ name: 'Hikari' }], 'saved']);
  });

  it('is said to live as long as the page where the host does not take it, and is offered again (P17)', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const answers = [fail({ kind: 'unavailable' }), ok(undefined)];
    const { keeper, written } = keeperOf({ set: async () => answers.shift()! });
    keeper.keep({ name: 'Hikari' });
    test.mock.timers.tick(300);
    await turns();
    assert.equal(keeper.keeping.state, 'page-only');

    test.mock.timers.tick(5000);
    await turns();

    assert.deepEqual([written.length, keeper.keeping.state], [2, 'saved']);
  });

  it('is written before an order goes out, however short ago it was entered (P12)', async () => {
    const { keeper, written } = keeperOf();
    keeper.keep({ order: { key: 'k' } });

    await keeper.settle();

    assert.deepEqual(written, [{ order: { key: 'k' } }]);
  });

  it('does not hold an order back for longer than two seconds', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { keeper } = keeperOf({ set: never });
    keeper.keep({ name: 'Hikari' });
    let isSettled = false;
    void keeper.settle().then(() => (isSettled = true));
    await turns();
    assert.equal(isSettled, false);

    test.mock.timers.tick(2000);
    await turns();

    assert.equal(isSettled, true);
  });

  it('is written when its screen goes, and is nowhere any more once it is forgotten', async () => {
    const { host, keeper, written, removed } = keeperOf();
    keeper.keep({ name: 'Hikari' });
    host.disconnect();
    await turns();
    assert.deepEqual(written, [{ name: 'Hikari' }]);

    keeper.forget();
    await turns();

    assert.deepEqual([removed, await keeper.read(signal)], [['group-create'], ok(null)]);
  });
});

const { signal } = new AbortController();
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};
// Controllers listen for the page's end; Node has none.
globalThis.addEventListener ??= () => undefined;
globalThis.removeEventListener ??= () => undefined;

function keeperOf({ owner = {}, ...port }: Partial<DraftPort> & { readonly owner?: object } = {}) {
  const [written, removed]: [Draft[], string[]] = [[], []];
  const host = new ControllerHost();
  const drafts: DraftPort = {
    get: port.get ?? (async () => ok({ draft: null })),
    set: async (name, draft, call) => {
      written.push(draft);
      return port.set ? port.set(name, draft, call) : ok(undefined);
    },
    remove: async (name) => {
      removed.push(name);
      return ok(undefined);
    },
  };
  const keeper = new DraftKeeper(host, { drafts: () => drafts, name: 'group-create', owner });
  host.connect();
  return { host, keeper, written, removed };
}
