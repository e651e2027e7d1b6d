import { isOver, type Job, type JobOrder, type JobPreview } from '../../../domain/job.ts';
import { newKey } from '../../../ports/call.ts';
import { must, mustEqual, refusalOf, skip, valueOf } from '../expect.ts';
import type { Case, Trial } from '../trial.ts';

export const jobCases: readonly Case[] = [
  {
    name: 'says in the dry run what would change, and it adds up',
    rules: ['L-22', 'P14'],
    needs: ['jobs'],
    run: async (trial) => {
      const ids = (await trial.rows({}, 40)).items.map(({ id }) => id);
      const preview = await previewOf(trial, { kind: 'trash', target: { kind: 'ids', ids } });
      mustEqual(preview.total, ids.length, 'contacts in the dry run');
      mustEqual(preview.willChange + sum(preview.skipped), preview.total, 'will change + skipped');
    },
  },
  {
    name: 'changes every contact of a selection, says so one by one, and takes it back',
    rules: ['L-22', 'P14', 'E-22'],
    needs: ['jobs', 'contacts.create', 'contacts.trash'],
    run: async (trial) => {
      const ids = [(await trial.newContact()).id, (await trial.newContact()).id, (await trial.newContact()).id];
      const order: JobOrder = { kind: 'trash', target: { kind: 'ids', ids } };
      const job = await done(trial, order);
      mustEqual([job.state, job.changed, job.total], ['done', 3, 3], 'state, changed and total');

      const results = await trial.allPages(
        (cursor) => trial.ports.jobs.results(job.id, { cursor, limit: 2 }, trial.call),
        'the results',
      );
      mustEqual(results.map(({ contactId }) => contactId).toSorted(), ids.toSorted(), 'contacts with a result');
      const list = valueOf(await trial.ports.jobs.list(trial.call), 'my jobs');
      must(
        list.some(({ id }) => id === job.id),
        'the job is not among my jobs',
      );
      if (job.undoUntil === null) return;
      const undone = await over(trial, valueOf(await trial.ports.jobs.undo(job.id, trial.change()), 'taking it back'));
      mustEqual(undone.changed, 3, 'contacts taken back');
    },
  },
  {
    name: 'skips what the rules forbid, by reason, and it adds up',
    rules: ['L-09', 'P14'],
    needs: ['jobs', 'contacts.create', 'contacts.trash'],
    run: async (trial) => {
      if (trial.session.viewer.role !== 'administrator') return skip('for administrators');
      const linked = (await trial.rows({ filter: 'works' }, 2)).items.map(({ id }) => id);
      if (!linked.length) return skip('there are no linked contacts');
      const ids = [(await trial.newContact()).id, ...linked];
      const job = await done(trial, { kind: 'trash', target: { kind: 'ids', ids } });
      mustEqual([job.changed, job.skipped], [1, linked.length], 'changed and skipped');
      mustEqual(job.skippedBy, [{ reason: 'linked-by-administrator', count: linked.length }], 'reasons');
    },
  },
  {
    name: 'starts one job for one key',
    rules: ['P12'],
    needs: ['jobs', 'contacts.create', 'contacts.trash'],
    run: async (trial) => {
      const { id } = await trial.newContact();
      const order: JobOrder = { kind: 'trash', target: { kind: 'ids', ids: [id] } };
      const key = newKey();
      const { willChange } = await previewOf(trial, order);
      const start = async () => valueOf(await trial.ports.jobs.start(order, willChange, trial.change(key)), 'starting');
      const [first, second] = [await start(), await start()];
      mustEqual(second.id, first.id, 'the job');
      await over(trial, first);
    },
  },
  {
    name: 'does not start when it would change another number than was promised',
    rules: ['L-21', 'P19'],
    needs: ['jobs', 'contacts.create', 'contacts.trash'],
    run: async (trial) => {
      const { id } = await trial.newContact();
      const order: JobOrder = { kind: 'trash', target: { kind: 'ids', ids: [id] } };
      refusalOf(await trial.ports.jobs.start(order, 7, trial.change()), ['conflict'], 'a job with another promise');
    },
  },
];

const sum = (counts: JobPreview['skipped']): number => counts.reduce((total, { count }) => total + count, 0);

const previewOf = async ({ ports, call }: Trial, order: JobOrder): Promise<JobPreview> =>
  valueOf(await ports.jobs.preview(order, call), 'the dry run');

async function done(trial: Trial, order: JobOrder): Promise<Job> {
  const { willChange } = await previewOf(trial, order);
  return over(trial, valueOf(await trial.ports.jobs.start(order, willChange, trial.change()), 'starting the job'));
}

/** The job when it is over. It adds up at every look (P14). */
async function over(trial: Trial, started: Job): Promise<Job> {
  let job = started;
  await trial.until(async () => {
    const { changed, skipped, failed, unknown, total } = job;
    must(changed + skipped + failed + unknown <= total, 'more results than contacts');
    if (isOver(job)) return true;
    job = valueOf(await trial.ports.jobs.get(job.id, trial.call), 'looking at the job');
    return isOver(job);
  }, 'the job does not end');
  const { changed, skipped, failed, unknown, total, state } = job;
  if (state === 'done') mustEqual(changed + skipped + failed + unknown, total, 'changed + skipped + failed + unknown');
  return job;
}
