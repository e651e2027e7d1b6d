import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aJob } from '../../../mocks/factories/job.factory.ts';
import { aChangePort, scripted } from '../../../mocks/scripted-ports.ts';
import type { Job } from '../../../shared/domain/job.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import { ControllerHost, settled } from '../../../shared/ui/testing/controller-host.ts';
import { JobsController } from './jobs.controller.ts';

describe('the jobs of the viewer', () => {
  it('are found again by a list that was left (L-22)', async () => {
    const { jobs } = await open({ list: [running({ changed: 40 })] });

    assert.deepEqual(
      jobs.cards.map(({ job }) => [job.id, job.changed]),
      [['j-1', 40]],
    );
  });

  it('go on by the notices of the host', async () => {
    const { jobs, changes } = await open({ list: [running({ changed: 40 })] });

    changes.notify({ kind: 'job', job: running({ changed: 60 }) });

    assert.equal(jobs.cards[0]?.job.changed, 60);
  });

  it('never go backwards when a notice comes late', async () => {
    const { jobs, changes } = await open({ list: [running({ changed: 60 })] });

    changes.notify({ kind: 'job', job: running({ changed: 40 }) });
    assert.equal(jobs.cards[0]?.job.changed, 60);
    changes.notify({ kind: 'job', job: aJob({ total: 100, changed: 100 }) });
    changes.notify({ kind: 'job', job: running({ changed: 100 }) });

    assert.equal(jobs.cards[0]?.job.state, 'done');
  });

  it('are asked for again when notices may have been missed', async () => {
    const { jobs, changes, answer } = await open({ list: [running({ changed: 40 })] });
    answer([aJob({ total: 100, changed: 100 })]);

    changes.notify({ kind: 'resync' });
    await settled();

    assert.equal(jobs.cards[0]?.job.state, 'done');
  });

  it('stand three at most, running ones first', async () => {
    const over = (id: string, startedAt: string) => aJob({ id, startedAt, finishedAt: new Date().toISOString() });
    const { jobs } = await open({
      list: [
        running({ id: 'j-4', startedAt: '2026-11-22T04:00:00Z' }),
        over('j-3', '2026-11-22T03:00:00Z'),
        over('j-2', '2026-11-22T02:00:00Z'),
        over('j-1', '2026-11-22T01:00:00Z'),
      ],
    });

    assert.deepEqual(
      jobs.cards.map(({ job }) => job.id),
      ['j-2', 'j-3', 'j-4'],
    );
  });

  it('that ended long ago are not told again', async () => {
    const { jobs } = await open({ list: [aJob({ finishedAt: '2020-01-01T00:00:00Z' })] });

    assert.deepEqual(jobs.cards, []);
  });

  it('stay put away when the list comes back', async () => {
    const { jobs, host, changes } = await open({ list: [aJob({ finishedAt: new Date().toISOString() })] });
    jobs.putAway('j-1');

    host.disconnect();
    host.connect();
    await settled();

    assert.deepEqual(jobs.cards, []);
    assert.equal(changes.listeners, 1);
  });

  it('are stopped once, however often it is pressed (P12)', async () => {
    const keys: string[] = [];
    const { jobs } = await open({
      list: [running()],
      cancel: async (_, { key }) => {
        keys.push(key);
        return ok(running({ state: 'cancelling' }));
      },
    });

    jobs.ask('cancel', 'j-1');
    jobs.ask('cancel', 'j-1');
    await settled();

    assert.equal(keys.length, 1);
    assert.equal(jobs.cards[0]?.job.state, 'cancelling');
  });

  it('do not claim to be undone when the answer is lost (P13)', async () => {
    const { jobs } = await open({
      list: [aJob({ finishedAt: new Date().toISOString() })],
      undo: async () => fail({ kind: 'unknown-outcome', key: 'k' }),
    });

    jobs.ask('undo', 'j-1');
    await settled();

    assert.deepEqual(jobs.cards[0]?.act, { kind: 'undo', view: { state: 'unknown', checked: 'not-yet' } });
  });

  it('give their place to the job that takes them back', async () => {
    const { jobs } = await open({
      list: [aJob({ finishedAt: new Date().toISOString() })],
      undo: async () => ok(running({ id: 'j-2', undoes: 'j-1' })),
    });

    jobs.ask('undo', 'j-1');
    await settled();

    assert.deepEqual(
      jobs.cards.map(({ job }) => job.id),
      ['j-2'],
    );
  });

  it('are asked for again no earlier than the host allows, three times at most (P17)', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const turns = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    };
    let asked = 0;
    const port = scripted<JobPort>({
      list: async (): Promise<Result<readonly Job[]>> => {
        asked++;
        return fail({ kind: 'rate-limited', retryAfter: 5000 });
      },
    });
    const { host } = controllerOver(port);
    host.connect();
    await turns();

    context.mock.timers.tick(4999);
    await turns();
    assert.equal(asked, 1);
    for (let round = 0; round < 5; round++) {
      context.mock.timers.tick(5001);
      await turns();
    }

    assert.equal(asked, 3);
    host.disconnect();
  });
});

const running = (overrides: Partial<Job> = {}): Job =>
  aJob({ state: 'running', total: 100, changed: 0, finishedAt: null, undoUntil: null, ...overrides });

async function open({ list, ...answers }: { readonly list: readonly Job[] } & Partial<Omit<JobPort, 'list'>>) {
  let listed = list;
  const port = scripted<JobPort>({ list: async () => ok(listed), ...answers });
  const opened = controllerOver(port);
  opened.host.connect();
  await settled();
  return { ...opened, answer: (jobs: readonly Job[]) => (listed = jobs) };
}

function controllerOver(port: JobPort) {
  const host = new ControllerHost();
  const changes = aChangePort();
  const jobs = new JobsController(host, { jobs: () => port, changes: () => changes, outcomes: () => undefined });
  return { host, jobs, changes };
}
