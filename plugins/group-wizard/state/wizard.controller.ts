import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { conversionOf, type ExternalGroup } from '../../../shared/domain/group.ts';
import { can, type Session } from '../../../shared/domain/policy.ts';
import type { FieldProblem, Problem, ProblemKind } from '../../../shared/domain/result.ts';
import type { DraftPort } from '../../../shared/ports/draft-port.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { OrderController, type Order, type OrderPorts } from './order.controller.ts';
import { PreflightController } from './preflight.controller.ts';
import {
  blankDraft,
  groupDraftOf,
  isStarted,
  problemsOf,
  readDraft,
  stepOf,
  STEPS,
  type GroupTask,
  type Step,
  type WizardDraft,
} from './wizard-draft.ts';

/** All that the wizard can show. */
export type WizardView =
  | { readonly state: 'loading' }
  /** The host may have a draft and could not be asked for it. */
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'editing' }
  /** What cannot be undone is asked about once more (G-08). */
  | { readonly state: 'confirming' }
  | { readonly state: 'done'; readonly group: ExternalGroup };

/** What the reader is told about the draft he finds. */
export type Found = 'nothing' | 'restored' | 'started-over';

export interface WizardSource extends OrderPorts {
  readonly task: GroupTask;
  readonly viewer: Session;
  readonly sessionPort: SessionPort;
  readonly groups: () => GroupPort | undefined;
  readonly drafts: () => DraftPort | undefined;
  /** A group was made. */
  readonly onDone: (group: ExternalGroup) => void;
}

/** The memory of the wizard: what is entered, where the reader is, and what became of *Add*. Holds no markup. */
export class WizardController implements ReactiveController {
  view: WizardView = { state: 'loading' };
  found: Found = 'nothing';
  draft: WizardDraft;

  readonly order: OrderController;
  readonly keeper: DraftKeeper;
  readonly preflight: PreflightController;
  readonly #host: ReactiveControllerHost;
  readonly #source: WizardSource;
  readonly #blank: WizardDraft;
  /** Steps that the reader wanted to leave: now it may be said what is wrong with them. */
  #tried: ReadonlySet<Step> = new Set();
  #refused: readonly FieldProblem[] = [];
  #discarded: WizardDraft | null = null;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, source: WizardSource) {
    this.#host = host;
    this.#source = source;
    this.#blank = this.draft = blankDraft(source.task, source.viewer);
    this.order = new OrderController(host, source);
    this.preflight = new PreflightController(host);
    this.keeper = new DraftKeeper(host, {
      drafts: () => (can(source.viewer, 'drafts') ? source.drafts() : undefined),
      name: `group-${source.task}`,
      owner: source.sessionPort,
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (this.view.state === 'loading') void this.load();
  }

  /** Only now is what became a group forgotten: a page that goes away while it is told finds it again. */
  hostDisconnected(): void {
    this.#abort.abort();
    if (this.view.state === 'done') this.keeper.forget();
  }

  get steps(): readonly Step[] {
    return STEPS[this.#source.task];
  }

  get session(): Session {
    return this.#source.viewer;
  }

  /** What to say at the fields: too long at once, missing when the step was to be left. */
  get problems(): readonly FieldProblem[] {
    const own = this.#ownProblems.filter((problem) => problem.code === 'too-long' || this.#tried.has(stepOf(problem)));
    return [...own, ...this.#refused.filter(({ field }) => !own.some((other) => other.field === field))];
  }

  problemsAt(step: Step): readonly FieldProblem[] {
    return this.problems.filter((problem) => stepOf(problem) === step);
  }

  /** What the host refused when the group was to be made. */
  get refused(): readonly FieldProblem[] {
    return this.#refused;
  }

  async load(): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'loading' });
    const kept = await this.keeper.read(signal);
    if (signal.aborted) return;
    if (!kept.ok) return this.#show({ state: 'failed', problem: kept.problem });
    if (kept.value) this.#restore(readDraft(kept.value, this.#blank, this.#source.task));
    this.#show({ state: 'editing' });
    if (this.draft.step === 'review') this.check();
  }

  /** Goes on with an empty form; what the host may have is replaced as soon as something is entered. */
  beginAnew(): void {
    this.#show({ state: 'editing' });
  }

  write(changes: Partial<WizardDraft>): void {
    this.#refused = this.#refused.filter((problem) => !(fieldOf(problem) in changes));
    if (this.view.state === 'confirming') this.#show({ state: 'editing' });
    if (this.order.view.state === 'failed' || this.order.view.state === 'never-seen') this.order.forget();
    this.#keep({ ...changes, ...(this.order.view.state === 'idle' && { order: null }) });
  }

  /** Answers whether the step could be left; else what is wrong with it is shown. */
  next(): boolean {
    const { step } = this.draft;
    this.#tried = new Set([...this.#tried, step]);
    if (this.problemsAt(step).length > 0 || this.isRoomBlocked) {
      this.#host.requestUpdate();
      return false;
    }
    const at = this.steps.indexOf(step) + 1;
    this.goTo(this.steps[at] ?? step);
    return true;
  }

  back(): void {
    const at = this.steps.indexOf(this.draft.step);
    this.goTo(this.steps[at - 1] ?? this.draft.step);
  }

  goTo(step: Step): void {
    const reached = this.steps.indexOf(step) > this.steps.indexOf(this.draft.reached) ? step : this.draft.reached;
    if (this.view.state === 'confirming') this.#show({ state: 'editing' });
    this.#keep({ step, reached });
    if (step === 'review') this.check();
  }

  /** The room that was chosen cannot become a group. */
  get isRoomBlocked(): boolean {
    const { room, step } = this.draft;
    return step === 'room' && room !== null && !conversionOf(room).possible;
  }

  /** The host's dry run, again (G-20). */
  check(): void {
    const port = this.#source.groups();
    const { room } = this.draft;
    const draft = groupDraftOf(this.draft);
    if (!port) return;
    void this.preflight.run((signal) =>
      room ? port.conversionPreflight(room.id, draft, { signal }) : port.preflight(draft, { signal }),
    );
  }

  startOver(): void {
    this.#discarded = this.draft;
    this.draft = this.#blank;
    this.#tried = new Set();
    this.#refused = [];
    this.found = 'started-over';
    this.keeper.forget();
    this.#host.requestUpdate();
  }

  bringBack(): void {
    if (!this.#discarded) return;
    this.found = 'nothing';
    this.#keep(this.#discarded);
    this.#discarded = null;
  }

  /** A new group after the one that is done. */
  another(): void {
    this.keeper.forget();
    this.draft = this.#blank;
    this.#tried = new Set();
    this.found = 'nothing';
    this.#show({ state: 'editing' });
  }

  /** *Add*, or *Convert*. Answers what is in the way, if something is. */
  submit(): 'sent' | 'confirm' | 'blocked' | Step {
    this.#tried = new Set(this.steps);
    const [first] = this.#ownProblems;
    if (first) return this.#leadTo(stepOf(first));
    if (this.preflight.isBlocked) return 'blocked';
    if (this.#source.task === 'convert' && this.view.state !== 'confirming' && this.order.view.state !== 'reason') {
      this.#show({ state: 'confirming' });
      return 'confirm';
    }
    this.#send();
    return 'sent';
  }

  goBack(): void {
    this.#show({ state: 'editing' });
  }

  #leadTo(step: Step): Step {
    this.goTo(step);
    return step;
  }

  get #ownProblems(): readonly FieldProblem[] {
    return problemsOf(this.draft, this.#source.task, this.#source.viewer);
  }

  /** What was sent before the page was left may have become a group: that is asked before anything else. */
  #restore(draft: WizardDraft): void {
    this.draft = draft;
    this.found = isStarted(draft, this.#blank) ? 'restored' : 'nothing';
    if (!draft.order || Date.now() - Date.parse(draft.savedAt) > REMEMBERED) return;
    this.order.resume(this.#orderOf(), draft.order.key);
    void this.order.checkAgain();
  }

  #send(): void {
    this.#refused = [];
    this.order.send(this.#orderOf());
    this.#show({ state: 'editing' });
  }

  #orderOf(): Order<ExternalGroup> {
    const port = this.#source.groups();
    const { room } = this.draft;
    const draft = groupDraftOf(this.draft);
    const about = JSON.stringify({ room: room?.id, draft });
    return {
      about,
      send: async (change) => {
        this.#keep({ order: { key: change.key, about } });
        // The key is written down first: whoever comes back after a crash asks for it instead of creating again.
        await this.keeper.settle();
        if (!port) return { ok: false, problem: { kind: 'unsupported' } };
        return room ? port.convert(room.id, draft, change) : port.create(draft, change);
      },
      onDone: (group) => {
        this.#show({ state: 'done', group });
        this.#source.onDone(group);
      },
      onRefused: (problem) => this.#onRefused(problem),
    };
  }

  #onRefused(problem: Problem): boolean {
    if (!UNDECIDED.has(problem.kind)) this.#keep({ order: null });
    if (problem.kind !== 'invalid' || problem.fields.length === 0) return false;
    this.#refused = problem.fields;
    this.#host.requestUpdate();
    return true;
  }

  #keep(changes: Partial<WizardDraft>): void {
    this.draft = { ...this.draft, ...changes, savedAt: new Date().toISOString() };
    this.keeper.keep({ ...this.draft });
    this.#host.requestUpdate();
  }

  #show(view: WizardView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

/** Hosts forget the keys of orders after a day; the dry run says whether the name is taken by then. */
const REMEMBERED = 20 * 3_600_000;

/** After these the host may still have made the group: its key is kept. */
const UNDECIDED: ReadonlySet<ProblemKind> = new Set(['offline', 'timeout', 'unavailable', 'rate-limited']);

const fieldOf = ({ field }: FieldProblem): string => {
  const [first = ''] = field.split('.');
  return first === 'masterIds' ? 'masters' : first;
};
