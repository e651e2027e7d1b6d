import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { JobId } from '../../../shared/domain/ids.ts';
import { isOver, pendingOf, type Job } from '../../../shared/domain/job.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { Change } from '../../../shared/ports/call.ts';
import type { ChangeNotice, ChangePort } from '../../../shared/ports/change-port.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import type { OutcomePort } from '../../../shared/ports/outcome-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';
import { Patience } from './patience.ts';
import { Wish, type WishView } from './wish.ts';

/** What can be asked of a job. */
export type JobAct = 'cancel' | 'retry' | 'undo';

/** A job as it stands in the dock. */
export interface JobCard {
  readonly job: Job;
  /** How many the reader was told would change; null for a job that was found here. */
  readonly expected: number | null;
  /** About how long it will still take; null while nobody can say. */
  readonly secondsLeft: number | null;
  /** What was asked of it last, until that is done. */
  readonly act: { readonly kind: JobAct; readonly view: WishView<Job> } | null;
}

export interface JobsSource {
  readonly jobs: () => JobPort | undefined;
  readonly changes: () => ChangePort | undefined;
  readonly outcomes: () => OutcomePort | undefined;
  /** Another job goes on with this one: it was undone, or its failed ones are tried again. */
  readonly onFollowed?: (id: JobId) => void;
}

/** So many stand in the dock at once. */
const SHOWN = 3;
/** A job that ended while nobody looked is still told of for so long. */
const RECENT = 10 * 60_000;
/** How often a host that sends no notices is asked. */
const PACE = 1_500;
const TRIES = 3;
/** What must have been seen of a job before its end is guessed at. */
const SEEN_ENOUGH = 2_000;

/** Cards the reader has put away: for the life of the page, whichever list he comes back to. */
const putAway = new WeakMap<JobPort, Set<JobId>>();

/** The viewer's jobs, running and just done: they go on when the list is left, and are found again here (L-22). */
export class JobsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: JobsSource;
  readonly #jobs = new Map<JobId, Job>();
  readonly #expected = new Map<JobId, number>();
  readonly #firstSeen = new Map<JobId, { readonly at: number; readonly treated: number }>();
  readonly #wishes = new Map<JobId, { readonly kind: JobAct; readonly wish: Wish<Job> }>();
  readonly #patience = new Patience();
  #port: JobPort | undefined;
  #abort = new AbortController();
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, source: JobsSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    host.addController(new ChangeController(source.changes, this.#onNotice));
  }

  hostUpdate(): void {
    const port = this.#source.jobs();
    if (port === this.#port) return;
    this.#forget();
    this.#port = port;
    void this.refresh();
  }

  hostDisconnected(): void {
    this.#forget();
    this.#port = undefined;
  }

  /** The newest last, running ones before all others if there is no room for all. */
  get cards(): readonly JobCard[] {
    const here = [...this.#jobs.values()].filter(({ id }) => !this.#putAway.has(id));
    const running = here.filter((job) => !isOver(job));
    const over = here.filter(isOver);
    return [...over.slice(Math.min(over.length, Math.max(0, here.length - SHOWN))), ...running.slice(-SHOWN)]
      .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
      .map(this.#cardOf);
  }

  card(id: JobId): JobCard | null {
    const job = this.#jobs.get(id);
    return job ? this.#cardOf(job) : null;
  }

  /** Asks for them all. Early on nothing is said of a failure: whatever the reader does next answers for itself. */
  async refresh(): Promise<void> {
    const port = this.#port;
    if (!port) return;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    for (let tries = TRIES; tries > 0; tries--) {
      await this.#patience.wait(signal);
      if (signal.aborted) return;
      const answer = await ask(() => port.list({ signal }));
      if (signal.aborted) return;
      if (answer.ok) {
        for (const job of answer.value.toReversed()) if (this.#isWorthTelling(job)) this.#learn(job);
        return;
      }
      this.#patience.heed(answer.problem);
      if (answer.problem.kind !== 'rate-limited') return;
    }
  }

  /** It was just started here. */
  started(job: Job, willChange: number): void {
    this.#expected.set(job.id, willChange);
    this.#learn(job);
  }

  putAway(id: JobId): void {
    this.#putAway.add(id);
    this.#host.requestUpdate();
  }

  /** Pressed again, or tried again, it is the same wish (P12). */
  ask(kind: JobAct, id: JobId): void {
    const port = this.#port;
    if (!port) return;
    const asked = this.#wishes.get(id);
    if (asked?.kind === kind) return void asked.wish.send();
    if (asked && asked.wish.view?.state !== 'failed' && asked.wish.view?.state !== 'never-seen') return;
    const change = (how: Change) => port[kind](id, how);
    const wish: Wish<Job> = new Wish(change, this.#source.outcomes, () => this.#onWish(id, kind, wish));
    this.#wishes.set(id, { kind, wish });
    void wish.send();
  }

  /** What became of the wish whose answer was lost (P13). */
  checkAgain(id: JobId): void {
    void this.#wishes.get(id)?.wish.checkAgain();
  }

  get #putAway(): Set<JobId> {
    if (!this.#port) return new Set();
    const known = putAway.get(this.#port) ?? new Set<JobId>();
    putAway.set(this.#port, known);
    return known;
  }

  readonly #cardOf = (job: Job): JobCard => {
    const asked = this.#wishes.get(job.id);
    return {
      job,
      expected: this.#expected.get(job.id) ?? null,
      secondsLeft: this.#secondsLeft(job),
      act: asked?.wish.view ? { kind: asked.kind, view: asked.wish.view } : null,
    };
  };

  #secondsLeft(job: Job): number | null {
    const first = this.#firstSeen.get(job.id);
    if (!first || isOver(job)) return null;
    const took = Date.now() - first.at;
    const treated = treatedOf(job) - first.treated;
    if (took < SEEN_ENOUGH || treated <= 0) return null;
    return Math.max(1, Math.round((took / treated) * pendingOf(job) * 0.001));
  }

  #isWorthTelling(job: Job): boolean {
    return !isOver(job) || this.#jobs.has(job.id) || Date.now() - Date.parse(job.finishedAt ?? '') < RECENT;
  }

  #learn(heard: Job): void {
    const known = this.#jobs.get(heard.id);
    if (known && isOlder(heard, known)) return;
    if (!this.#firstSeen.has(heard.id)) this.#firstSeen.set(heard.id, { at: Date.now(), treated: treatedOf(heard) });
    this.#jobs.set(heard.id, heard);
    this.#watchOn();
    this.#host.requestUpdate();
  }

  #onWish(id: JobId, kind: JobAct, wish: Wish<Job>): void {
    if (wish.view?.state === 'done') {
      this.#wishes.delete(id);
      // What takes it back says what becomes of it.
      if (kind === 'undo') this.#putAway.add(id);
      this.#learn(wish.view.value);
      if (kind !== 'cancel') this.#source.onFollowed?.(id);
    }
    this.#host.requestUpdate();
  }

  /** A host that sends no notices is asked while something runs. */
  #watchOn(): void {
    if (this.#source.changes() || this.#watch !== undefined) return;
    if (![...this.#jobs.values()].some((job) => !isOver(job))) return;
    this.#watch = setTimeout(() => {
      this.#watch = undefined;
      void this.refresh().then(() => this.#watchOn());
    }, PACE);
  }

  #forget(): void {
    this.#abort.abort();
    clearTimeout(this.#watch);
    this.#watch = undefined;
    for (const { wish } of this.#wishes.values()) wish.stop();
    for (const memory of [this.#jobs, this.#expected, this.#firstSeen, this.#wishes]) memory.clear();
  }

  readonly #onNotice = (notice: ChangeNotice): void => {
    if (notice.kind === 'job') this.#learn(notice.job);
    else if (notice.kind === 'resync' || notice.kind === 'session') void this.refresh();
  };
}

export const treatedOf = ({ changed, skipped, failed, unknown }: Job): number => changed + skipped + failed + unknown;

/** Notices and answers may overtake each other. */
const isOlder = (heard: Job, known: Job): boolean =>
  treatedOf(heard) < treatedOf(known) || (isOver(known) && !isOver(heard));
