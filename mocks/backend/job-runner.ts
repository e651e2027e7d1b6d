import { displayNameOf, type RefusalReason } from '../../shared/domain/contact.ts';
import { isOver, type Job, type JobResult } from '../../shared/domain/job.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { ContactKeeper, revised } from './contact-keeper.ts';
import { changedBy, isUndoable, ReasonCounts, skipReasonOf, type JobPlan } from './job-plan.ts';
import type { ContactRecord, JobChunkRecord, JobRecord, JobUndo } from './records.ts';
import type { Scenario } from './scenarios.ts';
import { instant, summaryOf, UNDO_LIFE, type World } from './world.ts';

/** So many contacts between two looks at the clock, at a cancellation, and at whoever else is waiting. */
export const CHUNK = 250;
const NAMED_AT_MOST = 100;

export interface Run {
  readonly job: JobRecord;
  readonly plan: JobPlan;
  readonly viewer: Viewer;
  readonly scenario: () => Scenario;
  /** For an undo: what each contact was before, by its id. */
  readonly before?: ReadonlyMap<string, JobUndo>;
}

/** What happens to one contact. */
interface Step {
  readonly result: JobResult;
  readonly undo?: JobUndo;
}

/** Runs jobs, one chunk after another, each chunk in one transaction, leaving room between them for everything else. */
export class JobRunner {
  readonly #world: World;
  readonly #keeper: ContactKeeper;
  readonly #running = new Map<string, Promise<void>>();

  constructor(world: World) {
    this.#world = world;
    this.#keeper = new ContactKeeper(world);
    this.#closeAbandoned();
  }

  start(run: Run): void {
    this.save(run.job);
    const running = this.#run(run).finally(() => this.#running.delete(run.job.id));
    this.#running.set(run.job.id, running);
  }

  /** Settles when no job runs any more. */
  async idle(): Promise<void> {
    while (this.#running.size) await Promise.all(this.#running.values());
  }

  get(id: string): JobRecord | undefined {
    return this.#world.store.collection('job').get(id);
  }

  save(job: JobRecord): void {
    this.#world.store.collection('job').put(job.id, job);
    this.#world.hub.publish(({ member }) =>
      member.id === job.startedById ? { kind: 'job', job: jobView(this.#world, job) } : null,
    );
  }

  chunksOf(job: Pick<JobRecord, 'id' | 'changed' | 'skipped' | 'failed' | 'unknown'>): readonly JobChunkRecord[] {
    const chunks = this.#world.store.collection('job-chunk');
    const count = Math.ceil(treatedOf(job) / CHUNK);
    return Array.from({ length: count }, (_, index) => chunks.get(chunkId(job.id, index))!);
  }

  async #run(run: Run): Promise<void> {
    const { rows, missing } = run.plan;
    const { id } = run.job;
    for (let from = 0; from < rows.length + missing.length; from += CHUNK) {
      await paused(this.#world.jobPace);
      const job = this.get(id)!;
      if (job.state === 'cancelling') return this.#finish(job, 'cancelled');
      this.#world.store.transaction(() => this.#runChunk({ ...run, job: { ...job, state: 'running' } }, from));
    }
    await paused(0);
    const job = this.get(id)!;
    this.#finish(job, job.state === 'cancelling' ? 'cancelled' : 'done');
  }

  #runChunk(run: Run, from: number): void {
    const { rows, missing } = run.plan;
    const told: { readonly id: string; readonly sees: (viewer: Viewer) => boolean }[] = [];
    const steps: Step[] = [];
    for (let index = from; index < Math.min(from + CHUNK, rows.length); index++) {
      steps.push(this.#step(run, rows[index]!, run.plan.revisions[index]!, told));
    }
    const firstMissing = Math.max(0, from - rows.length);
    for (const contactId of missing.slice(firstMissing, firstMissing + CHUNK - steps.length)) {
      steps.push({ result: { contactId, displayName: '', outcome: 'failed', reason: 'not-found' } });
    }
    const index = from / CHUNK;
    this.#world.store.collection('job-chunk').put(chunkId(run.job.id, index), {
      jobId: run.job.id,
      index,
      results: steps.map(({ result }) => result),
      undo: steps.flatMap(({ undo }) => (undo ? [undo] : [])),
    });
    this.save(counted(run.job, steps));
    this.#tell(run, told);
  }

  #step(run: Run, row: number, revision: number, told: { id: string; sees: (viewer: Viewer) => boolean }[]): Step {
    const record = this.#world.store.contacts.at(row);
    if (!record) return { result: { contactId: '', displayName: '', outcome: 'failed', reason: 'not-found' } };
    const result = { contactId: record.id, displayName: displayNameOf(record) };
    const reason = this.#refusal(run, row, record, revision);
    if (reason) return { result: { ...result, outcome: reason === 'not-answered' ? 'failed' : 'skipped', reason } };
    const before = this.#world.table.audienceAt(row);
    const next = this.#nextOf(run, record);
    this.#keeper.write(row, next);
    const after = this.#world.table.audienceAt(row);
    told.push({ id: record.id, sees: (viewer) => before(viewer) || after(viewer) });
    return {
      result: { ...result, outcome: 'changed' },
      ...(next
        ? { undo: { contactId: record.id, revision: next.revision, ownerId: record.ownerId, trashed: record.trashed } }
        : {}),
    };
  }

  #refusal(
    { job, viewer, scenario, before }: Run,
    row: number,
    record: ContactRecord,
    revision: number,
  ): RefusalReason | null {
    const { name, options } = scenario();
    if (name === 'partial-failure' && chanceOf(job.id + record.id) < (options.failingPercent ?? 20))
      return 'not-answered';
    const reason = before ? null : skipReasonOf(this.#world, job.order, viewer, row);
    if (record.revision !== revision) return reason === 'already-owner' ? reason : 'changed-meanwhile';
    return reason;
  }

  #nextOf({ job, viewer, before }: Run, record: ContactRecord): ContactRecord | null {
    const was = before?.get(record.id);
    const changes = was ? { ownerId: was.ownerId, trashed: was.trashed } : changedBy(job.order, this.#keeper, viewer);
    return changes && revised(record, changes, viewer, this.#world.clock());
  }

  #tell({ job }: Run, told: readonly { readonly id: string; readonly sees: (viewer: Viewer) => boolean }[]): void {
    if (!told.length) return;
    if (told.length > NAMED_AT_MOST) this.#world.hub.publish(() => ({ kind: 'contacts-many' }));
    else this.#keeper.tell(changeKindOf(job), told);
  }

  #finish(job: JobRecord, state: 'done' | 'cancelled'): void {
    const now = this.#world.clock();
    this.save({
      ...job,
      state,
      finishedAt: instant(now),
      // L-12: the host tells the administrators, and the receipt shows whom.
      notifiedIds: job.role === 'administrator' ? this.#administrators() : [],
      undoUntil: job.changed && !job.undoes && isUndoable(job.order) ? instant(now + UNDO_LIFE) : null,
    });
  }

  #administrators(): readonly string[] {
    return [...this.#world.directory.members()]
      .filter(({ administrator, state }) => administrator && state === 'active')
      .map(({ id }) => id);
  }

  /** Jobs that a stop of the backend cut short: what they had not come to was left alone. */
  #closeAbandoned(): void {
    const jobs = this.#world.store.collection('job');
    for (const job of jobs.all()) {
      if (!isOver(job)) jobs.put(job.id, { ...job, state: 'failed', finishedAt: instant(this.#world.clock()) });
    }
  }
}

export function jobView(world: World, { startedById, notifiedIds, role: _role, ...job }: JobRecord): Job {
  return {
    ...job,
    startedBy: summaryOf(world, startedById),
    notified: notifiedIds.map((id) => summaryOf(world, id)),
  };
}

export const treatedOf = ({
  changed,
  skipped,
  failed,
  unknown,
}: Pick<Job, 'changed' | 'skipped' | 'failed' | 'unknown'>): number => changed + skipped + failed + unknown;

const chunkId = (job: string, index: number): string => `${job} ${String(index).padStart(6, '0')}`;

function counted(job: JobRecord, steps: readonly Step[]): JobRecord {
  const skippedBy = new ReasonCounts(job.skippedBy);
  const failedBy = new ReasonCounts(job.failedBy);
  const count = { changed: job.changed, skipped: job.skipped, failed: job.failed, unknown: job.unknown };
  for (const { result } of steps) {
    count[result.outcome]++;
    if (result.outcome === 'skipped' && result.reason) skippedBy.add(result.reason);
    if (result.outcome === 'failed' && result.reason) failedBy.add(result.reason);
  }
  return { ...job, ...count, skippedBy: skippedBy.list(), failedBy: failedBy.list() };
}

function changeKindOf({ order, undoes }: JobRecord): 'updated' | 'trashed' | 'restored' | 'purged' {
  if (order.kind === 'change-owner') return 'updated';
  const isRestore = (order.kind === 'restore') !== Boolean(undoes);
  if (isRestore) return 'restored';
  return order.kind === 'purge' || (order.kind === 'clean-up' && order.outcome === 'purge') ? 'purged' : 'trashed';
}

/** 0 to 99, always the same for the same text. */
function chanceOf(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  // Mixed to the last bit (murmur's finaliser): ids that follow one another must not share their fate.
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return ((sum ^ (sum >>> 16)) >>> 0) % 100;
}

const paused = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
