import { isOver } from '../../shared/domain/job.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { audit } from './audit.ts';
import { ContactKeeper } from './contact-keeper.ts';
import { jobOrderOf } from './job-orders.ts';
import { planFor, planOf, previewOf, type JobPlan } from './job-plan.ts';
import { CHUNK, jobView, treatedOf, type JobRunner, type Run } from './job-runner.ts';
import { cursorOf, limitParam, startOf } from './paging.ts';
import { conflict, forbidden, invalid, notFound, Refused } from './problems.ts';
import type { JobRecord } from './records.ts';
import { answered, change, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { instant, newId, type World } from './world.ts';

/** Changes to many contacts (L-22): dry run, start, watch, cancel, retry, undo. */
export function jobRoutes(world: World, runner: JobRunner): readonly Route[] {
  const keeper = new ContactKeeper(world);
  const { store, clock } = world;

  return [
    read('POST /jobs/preview', ({ body, viewer }) => {
      const order = orderIn(body, viewer);
      return answered(previewOf(world, order, planOf(world, keeper, order, viewer), viewer));
    }),
    change('POST /jobs', (asked) => {
      const { body, viewer } = asked;
      const order = orderIn(body, viewer);
      const plan = planOf(world, keeper, order, viewer);
      const preview = previewOf(world, order, plan, viewer);
      const expected = isRecord(body) ? body.expected : undefined;
      if (typeof expected !== 'number') throw invalid({ field: 'expected', code: 'required' });
      // P19: what the reader confirmed is no longer what would happen.
      if (expected !== preview.willChange) throw conflict(preview);
      return started(asked, { order }, plan);
    }),
    read('GET /jobs', ({ viewer }) => {
      const jobs = [...store.collection('job').all()].filter((job) => isHis(job, viewer));
      return answered(
        jobs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)).map((job) => jobView(world, job)),
      );
    }),
    read('GET /jobs/:id', ({ params, viewer }) => answered(jobView(world, held(params.id, viewer)))),
    read('GET /jobs/:id/results', ({ params, url, viewer }) => {
      const job = held(params.id, viewer);
      const total = treatedOf(job);
      const list = `results ${job.id}`;
      const start = startOf(url, list, clock(), () => -1);
      const end = Math.min(start + limitParam(url), total);
      const chunks = runner.chunksOf(job).slice(Math.floor(start / CHUNK), Math.ceil(end / CHUNK));
      const first = Math.floor(start / CHUNK) * CHUNK;
      const items = chunks.flatMap(({ results }) => results).slice(start - first, end - first);
      const next = end < total ? cursorOf({ list, offset: end, after: '', at: clock() }) : null;
      return answered({ items, next, total });
    }),
    change(
      'POST /jobs/:id/cancel',
      (asked) => {
        const job = held(asked.params.id, asked.viewer);
        if (isOver(job) || job.state === 'cancelling') return answered(jobView(world, job));
        const cancelling: JobRecord = { ...job, state: 'cancelling' };
        runner.save(cancelling);
        audit(world, asked, 'job.cancel', job.id);
        return answered(jobView(world, cancelling));
      },
      { withoutReason: true },
    ),
    change('POST /jobs/:id/retry', (asked) => {
      const job = held(asked.params.id, asked.viewer);
      if (!isOver(job)) throw forbidden('still-running');
      const failed = runner.chunksOf(job).flatMap(({ results }) => results.filter(isUnfinished));
      const ids = failed.map(({ contactId }) => contactId).filter(Boolean);
      return started(asked, { order: job.order }, planOver(ids, asked.viewer));
    }),
    change('POST /jobs/:id/undo', (asked) => {
      const job = held(asked.params.id, asked.viewer);
      if (job.undoUntil === null || Date.parse(job.undoUntil) <= clock()) throw new Refused({ kind: 'gone' });
      const undo = runner.chunksOf(job).flatMap((chunk) => chunk.undo);
      const before = new Map(undo.map((was) => [was.contactId, was]));
      const plan = planOver([...before.keys()], asked.viewer);
      // Only what is still as the job left it is put back.
      const revisions = plan.rows.map((row) => before.get(store.contacts.at(row)!.id)!.revision);
      runner.save({ ...job, undoUntil: null });
      return started(asked, { order: job.order, undoes: job.id }, { ...plan, revisions }, before);
    }),
  ];

  function orderIn(body: unknown, viewer: Viewer) {
    return jobOrderOf(isRecord(body) ? body.order : undefined, world, viewer);
  }

  function held(id: string | undefined, viewer: Viewer): JobRecord {
    const job = runner.get(id ?? '');
    if (!job || !isHis(job, viewer)) throw notFound();
    return job;
  }

  function planOver(ids: readonly string[], viewer: Viewer): JobPlan {
    const found = ids.map((id) => ({ id, row: keeper.find(id, viewer)?.row }));
    const rows = found.flatMap(({ row }) => (row === undefined ? [] : [row]));
    return {
      ...planFor(world, Uint32Array.from(rows)),
      missing: found.filter(({ row }) => row === undefined).map(({ id }) => id),
    };
  }

  function started(
    asked: Asked,
    what: Pick<JobRecord, 'order' | 'undoes'>,
    plan: JobPlan,
    before?: Run['before'],
  ): Answer {
    const { viewer, session } = asked;
    const job: JobRecord = {
      ...what,
      id: newId('j'),
      state: 'queued',
      total: plan.rows.length + plan.missing.length,
      changed: 0,
      skipped: 0,
      failed: 0,
      unknown: 0,
      startedAt: instant(clock()),
      finishedAt: null,
      startedById: viewer.member.id,
      role: viewer.role,
      skippedBy: [],
      failedBy: [],
      notifiedIds: [],
      undoUntil: null,
    };
    const scenario = () => world.scenarios.of(session.id);
    runner.start({ job, plan, viewer, scenario, ...(before ? { before } : {}) });
    audit(world, asked, `job.${what.undoes ? 'undo' : what.order.kind}`, job.id);
    return answered(jobView(world, job), 202);
  }
}

const isHis = ({ startedById, role }: JobRecord, viewer: Viewer): boolean =>
  startedById === viewer.member.id && role === viewer.role;

const isUnfinished = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome === 'failed' || outcome === 'unknown';
