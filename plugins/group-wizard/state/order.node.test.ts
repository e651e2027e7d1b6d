import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aPolicy } from '../../../mocks/factories/index.ts';
import { aSessionPort } from '../../../mocks/scripted-ports.ts';
import { fail, ok, type Problem, type Result } from '../../../shared/domain/result.ts';
import type { Outcome, OutcomePort } from '../../../shared/ports/outcome-port.ts';
import { OrderController } from './order.controller.ts';

describe('a change that is sent', () => {
  it('has one effect though it was pressed twice (P12)', async () => {
    const page = sending([ok('done')]);
    page.send();
    page.send();
    await settled();

    assert.deepEqual(page.done, ['done']);
    assert.equal(page.keys.length, 1);
  });

  it('goes out again under the same key while the host has not decided (P12)', async () => {
    const page = sending([fail({ kind: 'unavailable' }), fail({ kind: 'timeout' }), ok('done')]);
    page.send();
    await settled();
    page.order.tryAgain();
    await settled();
    page.send();
    await settled();

    assert.equal(new Set(page.keys).size, 1);
    assert.deepEqual(page.done, ['done']);
  });

  it('is another one after the host has refused it, or when something else is meant', async () => {
    const page = sending([fail({ kind: 'forbidden' }), fail({ kind: 'unavailable' }), ok('done')]);
    page.send();
    await settled();
    page.send();
    await settled();
    page.send('something else');
    await settled();

    assert.equal(new Set(page.keys).size, 3);
  });

  it('is neither done nor failed when its answer was lost, and nothing else is sent until that is known (P13)', async () => {
    const page = sending([lost], [{ state: 'running' }, { state: 'answered', answer: ok('done after all') }]);
    page.send();
    await settled();
    assert.deepEqual(page.order.view, { state: 'unknown', asked: 'not-yet' });
    page.send('something else');
    assert.equal(page.keys.length, 1);

    await page.order.checkAgain();
    assert.deepEqual(page.order.view, { state: 'unknown', asked: 'running' });
    await page.order.checkAgain();

    assert.deepEqual([page.order.view.state, page.done], ['idle', ['done after all']]);
  });

  it('did not happen when the host never saw it, and is sent as the same (P13)', async () => {
    const page = sending([lost, ok('done')], [{ state: 'never-seen' }]);
    page.send();
    await settled();
    await page.order.checkAgain();
    assert.equal(page.order.view.state, 'never-seen');

    page.order.tryAgain();
    await settled();

    assert.equal(new Set(page.keys).size, 1);
    assert.deepEqual(page.done, ['done']);
  });

  it('goes on where it was when the reader has signed in again (P18)', async () => {
    const page = sending([fail({ kind: 'unauthenticated' }), ok('done')]);
    page.send();
    await settled();
    assert.deepEqual(page.order.view, { state: 'expired', asking: false });

    await page.order.signIn();
    await settled();

    assert.deepEqual([new Set(page.keys).size, page.done], [1, ['done']]);
  });

  it('waits as long as the host asked, however early it is tried again (P17)', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const page = sending([fail({ kind: 'rate-limited', retryAfter: 4000 }), ok('done')]);
    page.send();
    await turns();
    page.order.tryAgain();
    await turns();
    test.mock.timers.tick(3999);
    await turns();
    assert.equal(page.keys.length, 1);

    test.mock.timers.tick(1);
    await turns();

    assert.equal(page.keys.length, 2);
  });

  it('leaves a refusal to a screen that has a place for it', async () => {
    const page = sending([fail({ kind: 'invalid', fields: [{ field: 'name', code: 'not-unique' }] })], [], () => true);
    page.send();
    await settled();

    assert.equal(page.order.view.state, 'idle');
  });

  it('is not sent before the reader has said why, where policy asks for it (P28)', async () => {
    const page = sending([ok('done')], [], () => false, true);
    page.send();
    assert.deepEqual(page.order.view, { state: 'reason', missing: false });
    page.order.writeReason('  ');
    page.send();
    await settled();
    assert.deepEqual([page.order.view, page.keys], [{ state: 'reason', missing: true }, []]);

    page.order.writeReason(' The campaign has ended ');
    page.send();
    await settled();

    assert.deepEqual([page.reasons, page.done], [['The campaign has ended'], ['done']]);
  });

  it('keeps the reason for the same once more, and forgets it when the change is made (P28)', async () => {
    const page = sending([fail({ kind: 'unavailable' }), ok('done')], [], () => false, true);
    page.order.writeReason('A new name');
    page.send();
    await settled();
    page.order.tryAgain();
    await settled();

    assert.deepEqual([page.reasons, page.order.reason], [['A new name', 'A new name'], '']);
  });

  it('asks why when a host misses the reason though policy did not ask for it (P28)', async () => {
    const page = sending([fail({ kind: 'invalid', fields: [{ field: 'Reason', code: 'required' }] }), ok('done')]);
    page.send();
    await settled();
    assert.deepEqual(page.order.view, { state: 'reason', missing: false });

    page.order.writeReason('Asked for by the host');
    page.order.giveReason();
    await settled();

    assert.deepEqual([page.reasons, page.done], [[undefined, 'Asked for by the host'], ['done']]);
  });

  it('says nothing any more when its screen is gone (P11)', async () => {
    const page = sending([ok('done')]);
    page.send();
    page.host.disconnect();
    await settled();

    assert.deepEqual(page.done, []);
  });
});

const lost = fail({ kind: 'unknown-outcome', key: 'k' });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

function sending(
  answers: readonly Result<string>[],
  outcomes: readonly Outcome<string>[] = [],
  onRefused: (problem: Problem) => boolean = () => false,
  reasonRequired = false,
) {
  const host = new ControllerHost();
  const [keys, reasons, done]: [string[], (string | undefined)[], string[]] = [[], [], []];
  const [left, known] = [[...answers], [...outcomes]];
  const port = { of: async () => ok(known.shift()!) } as unknown as OutcomePort;
  const session = aSessionPort();
  const order = new OrderController(host, {
    session: () => session,
    outcomes: () => port,
    policy: () => aPolicy({ reasonRequired }),
  });
  const send = (about = 'the same'): void =>
    order.send({
      about,
      send: async ({ key, reason }) => {
        keys.push(key);
        reasons.push(reason);
        return left.shift()!;
      },
      onDone: (answer) => void done.push(answer),
      onRefused,
    });
  return { host, order, keys, reasons, done, send };
}
