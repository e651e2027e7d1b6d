import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aJob, aJobPreview } from '../../../mocks/factories/job.factory.ts';
import { scripted } from '../../../mocks/scripted-ports.ts';
import type { Job, JobOrder, JobPreview } from '../../../shared/domain/job.ts';
import { EVERYTHING } from '../../../shared/domain/query.ts';
import { fail, ok, type Problem, type Result } from '../../../shared/domain/result.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import type { Outcome, OutcomePort } from '../../../shared/ports/outcome-port.ts';
import { ControllerHost, settled } from '../../../shared/ui/testing/controller-host.ts';
import { BulkController } from './bulk.controller.ts';

const ORDER: JobOrder = { kind: 'clean-up', criteria: ['no-owner'], outcome: 'trash' };

describe('an order on many contacts', () => {
  it('says what would happen before anything does (L-22)', async () => {
    const { bulk, sent } = open({});

    bulk.show(ORDER);
    await settled();

    assert.equal(bulk.view.state, 'ready');
    assert.deepEqual(sent, []);
  });

  it('has nothing to start where nothing would change', async () => {
    const { bulk, sent } = open({ previews: [ok(aJobPreview({ willChange: 0 }))] });
    bulk.show(ORDER);
    await settled();

    bulk.start();
    await settled();

    assert.equal(bulk.view.state, 'nothing-to-do');
    assert.deepEqual(sent, []);
  });

  it('starts once, however often it is pressed (P12)', async () => {
    const { bulk, sent, started } = open({});
    bulk.show(ORDER);
    await settled();

    bulk.start();
    bulk.start();
    bulk.start();
    await settled();
    bulk.start();
    await settled();

    assert.equal(sent.length, 1);
    assert.equal(started.length, 1);
    assert.equal(bulk.view.state, 'started');
  });

  it('is the same intention when it is tried again after a failure (P12)', async () => {
    const { bulk, sent } = open({ starts: [fail({ kind: 'unavailable' }), ok(aJob())] });
    bulk.show(ORDER);
    await settled();
    bulk.start();
    await settled();
    assert.equal(bulk.view.state, 'failed');

    bulk.start();
    await settled();

    assert.equal(bulk.view.state, 'started');
    assert.equal(new Set(sent).size, 1);
    assert.equal(sent.length, 2);
  });

  it('is another intention when something else is chosen', async () => {
    const { bulk, sent } = open({ starts: [fail({ kind: 'unavailable' }), ok(aJob())] });
    bulk.show(ORDER);
    await settled();
    bulk.start();
    await settled();

    bulk.show({ ...ORDER, outcome: 'purge' });
    await settled();
    bulk.start();
    await settled();

    assert.equal(new Set(sent).size, 2);
  });

  it('claims neither success nor failure when the answer is lost, and lets nothing be repeated (P13)', async () => {
    const { bulk, sent, started } = open({ starts: [lost] });
    bulk.show(ORDER);
    await settled();

    bulk.start();
    await settled();
    bulk.start();
    bulk.retry();
    bulk.show({ ...ORDER, outcome: 'purge' });
    await settled();

    assert.equal(bulk.view.state, 'unknown');
    assert.equal(sent.length, 1);
    assert.deepEqual(started, []);
  });

  it('goes on when it turns out that it has started (P13)', async () => {
    const { bulk, sent, started } = open({
      starts: [lost],
      outcomes: [{ state: 'running' }, { state: 'answered', answer: ok(aJob({ id: 'j-9' })) }],
    });
    bulk.show(ORDER);
    await settled();
    bulk.start();
    await settled();

    bulk.checkAgain();
    await settled();
    assert.deepEqual([bulk.view.state, started.length], ['unknown', 0]);
    bulk.checkAgain();
    await settled();

    assert.equal(bulk.view.state, 'started');
    assert.deepEqual(
      started.map(({ id }) => id),
      ['j-9'],
    );
    assert.equal(sent.length, 1);
  });

  it('can be started again, under its key, when it never reached the host (P12, P13)', async () => {
    const { bulk, sent } = open({ starts: [lost, ok(aJob())], outcomes: [{ state: 'never-seen' }] });
    bulk.show(ORDER);
    await settled();
    bulk.start();
    await settled();
    bulk.checkAgain();
    await settled();
    assert.equal(bulk.view.state, 'never-seen');

    bulk.start();
    await settled();

    assert.equal(bulk.view.state, 'started');
    assert.equal(new Set(sent).size, 1);
  });

  it('asks again under its key where the host keeps no record of outcomes', async () => {
    const { bulk, sent } = open({ starts: [lost, ok(aJob())], outcomes: null });
    bulk.show(ORDER);
    await settled();
    bulk.start();
    await settled();

    bulk.checkAgain();
    await settled();

    assert.equal(bulk.view.state, 'started');
    assert.equal(new Set(sent).size, 1);
  });

  it('has the new number confirmed when the host would change another one (P19)', async () => {
    const now = aJobPreview({ total: 12, willChange: 12 });
    const { bulk, sent, expected } = open({ starts: [fail({ kind: 'conflict', current: now }), ok(aJob())] });
    bulk.show(ORDER);
    await settled();

    bulk.start();
    await settled();
    assert.deepEqual(bulk.view, { state: 'count-changed', preview: now, before: 10, now: 12 });
    bulk.start();
    await settled();

    assert.deepEqual(expected, [10, 12]);
    assert.equal(new Set(sent).size, 2, 'another number is another intention');
  });

  it('says so when a selection by query is not as large as it was (L-21)', async () => {
    const { bulk } = open({});

    bulk.show({ kind: 'trash', target: { kind: 'query', query: EVERYTHING, except: ['c-1'], countThen: 9 } });
    await settled();

    assert.equal(bulk.view.state, 'count-changed');
    assert.deepEqual('before' in bulk.view && [bulk.view.before, bulk.view.now], [8, 10]);
  });

  it('asks no earlier than a host that is asked too much allows (P17)', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const tick = async (milliseconds: number): Promise<void> => {
      context.mock.timers.tick(milliseconds);
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    };
    const { bulk, previewed } = open({ previews: [fail({ kind: 'rate-limited', retryAfter: 30_000 })] });
    bulk.show(ORDER);
    await tick(0);
    assert.equal(bulk.view.state, 'refused');

    bulk.retry();
    await tick(29_999);
    assert.equal(previewed.length, 1);
    await tick(1);

    assert.equal(previewed.length, 2);
    assert.equal(bulk.view.state, 'ready');
  });

  it('forgets what it was about when it is left', async () => {
    const { bulk, host } = open({});
    bulk.show(ORDER);

    host.disconnect();
    await settled();

    assert.equal(bulk.view.state, 'choosing');
  });
});

const lost: Result<Job> = fail({ kind: 'unknown-outcome', key: 'k' } satisfies Problem);

interface Script {
  readonly previews?: readonly Result<JobPreview>[];
  readonly starts?: readonly Result<Job>[];
  readonly outcomes?: readonly Outcome<unknown>[] | null;
}

/** The last answer of a list is given again. */
function open({ previews = [], starts = [], outcomes = [] }: Script) {
  const sent: string[] = [];
  const expected: number[] = [];
  const started: Job[] = [];
  const previewed: JobOrder[] = [];
  const checked: string[] = [];
  const jobs = scripted<JobPort>({
    preview: async (order) => {
      previewed.push(order);
      return previews[previewed.length - 1] ?? ok(aJobPreview());
    },
    start: async (_, count, { key }) => {
      sent.push(key);
      expected.push(count);
      return starts[sent.length - 1] ?? ok(aJob());
    },
  });
  const port: OutcomePort = {
    of: async <Answer>(key: string) => {
      checked.push(key);
      return ok((outcomes?.[checked.length - 1] ?? { state: 'running' }) as Outcome<Answer>);
    },
  };
  const host = new ControllerHost();
  const bulk = new BulkController(host, {
    jobs: () => jobs,
    outcomes: () => (outcomes ? port : undefined),
    onStarted: (job) => started.push(job),
  });
  host.connect();
  return { bulk, host, sent, expected, started, previewed };
}
