import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Job, JobOrder, JobPreview } from '../../../shared/domain/job.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import type { OutcomePort } from '../../../shared/ports/outcome-port.ts';
import { selectedIn } from './bulk-request.ts';
import { Patience } from './patience.ts';
import { Wish, type Checked } from './wish.ts';

/** Where an order stands, from its first detail to the job that carries it out (L-22). */
export type BulkView =
  /** Something must still be chosen. */
  | { readonly state: 'choosing' }
  /** `last`: the dry run of the choice before, drawn until the new one is there. */
  | { readonly state: 'previewing'; readonly last: JobPreview | null }
  /** The dry run could not be made. */
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'nothing-to-do'; readonly preview: JobPreview }
  | { readonly state: 'ready'; readonly preview: JobPreview }
  /** Not what the reader has seen any more: he confirms the new number (P19). */
  | { readonly state: 'count-changed'; readonly preview: JobPreview; readonly before: number; readonly now: number }
  | { readonly state: 'starting'; readonly preview: JobPreview }
  /** Not started: nothing has happened. */
  | { readonly state: 'failed'; readonly preview: JobPreview; readonly problem: Problem }
  | { readonly state: 'unknown'; readonly preview: JobPreview; readonly checked: Checked }
  | { readonly state: 'never-seen'; readonly preview: JobPreview }
  | { readonly state: 'started'; readonly preview: JobPreview; readonly job: Job };

export interface BulkSource {
  readonly jobs: () => JobPort | undefined;
  readonly outcomes: () => OutcomePort | undefined;
  readonly onStarted: (job: Job, preview: JobPreview) => void;
}

/** The memory of one order on many contacts: its dry run, and its start with one effect. Holds no markup. */
export class BulkController implements ReactiveController {
  view: BulkView = { state: 'choosing' };
  /** Why, where policy asks for a reason (P28). */
  reason = '';

  readonly #host: ReactiveControllerHost;
  readonly #source: BulkSource;
  #order: JobOrder | null = null;
  #patience = new Patience();
  #abort = new AbortController();
  #wish: Wish<Job> | undefined;

  constructor(host: ReactiveControllerHost, source: BulkSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Another order, or none yet. Nothing happens but its dry run. */
  show(order: JobOrder | null): void {
    if (this.#isSent) return;
    this.#order = order;
    this.#wish = undefined;
    this.#abort.abort();
    if (order) void this.#preview(order, firstSeen(order));
    else this.#turn({ state: 'choosing' });
  }

  /** Once more what did not work: the dry run, or the same start under the same key. */
  retry(): void {
    if (this.view.state === 'refused' && this.#order) void this.#preview(this.#order, firstSeen(this.#order));
    else if (this.view.state === 'failed' || this.view.state === 'never-seen') void this.#wish?.send();
  }

  start(): void {
    const { view } = this;
    const jobs = this.#source.jobs();
    if (view.state === 'failed' || view.state === 'never-seen') return this.retry();
    if (!jobs || !this.#order || (view.state !== 'ready' && view.state !== 'count-changed')) return;
    const order = this.#order;
    const { preview } = view;
    const reason = this.reason.trim();
    const wish: Wish<Job> = new Wish(
      (change) => jobs.start(order, preview.willChange, { ...change, ...(reason && { reason }) }),
      this.#source.outcomes,
      () => this.#onWish(wish, order, preview),
    );
    this.#wish = wish;
    void wish.send();
  }

  checkAgain(): void {
    void this.#wish?.checkAgain();
  }

  /** The reader has left. What was sent goes on. */
  close(): void {
    this.#abort.abort();
    this.#wish?.stop();
    this.#wish = undefined;
    this.#order = null;
    this.reason = '';
    this.view = { state: 'choosing' };
  }

  /** From here on the choice is made. */
  get #isSent(): boolean {
    return this.view.state === 'starting' || this.view.state === 'unknown';
  }

  /** `seen`: the number that the reader has in mind; another one is said. */
  async #preview(order: JobOrder, seen: Seen | null): Promise<void> {
    const jobs = this.#source.jobs();
    if (!jobs) return this.#turn({ state: 'refused', problem: { kind: 'unsupported' } });
    const { signal } = (this.#abort = new AbortController());
    this.#turn({ state: 'previewing', last: previewIn(this.view) });
    await this.#patience.wait(signal);
    if (signal.aborted) return;
    const answer = await ask(() => jobs.preview(order, { signal }));
    if (signal.aborted) return;
    if (answer.ok) return this.#turn(viewOf(answer.value, seen));
    this.#patience.heed(answer.problem);
    this.#turn({ state: 'refused', problem: answer.problem });
  }

  #onWish(wish: Wish<Job>, order: JobOrder, preview: JobPreview): void {
    const { view } = wish;
    if (wish !== this.#wish || !view) return;
    switch (view.state) {
      case 'asking':
        return this.#turn({ state: 'starting', preview });
      case 'unknown':
        return this.#turn({ state: 'unknown', preview, checked: view.checked });
      case 'never-seen':
        return this.#turn({ state: 'never-seen', preview });
      case 'done':
        this.#turn({ state: 'started', preview, job: view.value });
        return this.#source.onStarted(view.value, preview);
      case 'failed':
        if (view.problem.kind === 'conflict') return this.#recount(order, preview, view.problem.current);
        return this.#turn({ state: 'failed', preview, problem: view.problem });
    }
  }

  /** The host would change another number than was confirmed: it says how many now, or is asked. */
  #recount(order: JobOrder, { willChange }: JobPreview, current: unknown): void {
    const seen: Seen = { of: 'willChange', count: willChange };
    if (isPreview(current)) this.#turn(viewOf(current, seen));
    else void this.#preview(order, seen);
  }

  #turn(view: BulkView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

/** The dry run behind a view, if there is one. */
export function previewIn(view: BulkView): JobPreview | null {
  if ('preview' in view) return view.preview;
  return view.state === 'previewing' ? view.last : null;
}

/** A number that the reader was shown, and of what. */
interface Seen {
  readonly of: 'total' | 'willChange';
  readonly count: number;
}

/** A selection by query says how many it was when it was made (L-21). */
function firstSeen(order: JobOrder): Seen | null {
  if (order.kind === 'clean-up' || order.target.kind === 'ids') return null;
  return { of: 'total', count: selectedIn(order.target) };
}

function viewOf(preview: JobPreview, seen: Seen | null): BulkView {
  if (preview.willChange === 0) return { state: 'nothing-to-do', preview };
  if (!seen || seen.count === preview[seen.of]) return { state: 'ready', preview };
  return { state: 'count-changed', preview, before: seen.count, now: preview[seen.of] };
}

const isPreview = (value: unknown): value is JobPreview =>
  typeof value === 'object' && value !== null && 'willChange' in value && 'skipped' in value;
