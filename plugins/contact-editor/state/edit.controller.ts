import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Contact, ContactFields } from '../../../shared/domain/contact.ts';
import { problemsOf, tidied } from '../../../shared/domain/contact-check.ts';
import { fieldsOf, isEqual, merge, type Merge, type Side } from '../../../shared/domain/contact-merge.ts';
import type { DirectoryEntry } from '../../../shared/domain/member.ts';
import type { Session } from '../../../shared/domain/policy.ts';
import { type FieldProblem, type Problem, type ProblemOf, type Result } from '../../../shared/domain/result.ts';
import { newKey, type Done } from '../../../shared/ports/call.ts';
import type { ContactChanges, ContactPort } from '../../../shared/ports/contact-port.ts';
import type { OutcomePort } from '../../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';
import { answerOf } from './answer-of.ts';
import {
  accessOf,
  applied,
  blankDraft,
  changesOf,
  draftOf,
  isChanged,
  memberEntry,
  withPeople,
  type Draft,
} from './draft.ts';
import type { Access } from './audience.controller.ts';
import { phoneProblems, type PhoneSense } from './phone-check.ts';

/** Where saving stands: what the form's foot shows. */
export type SaveView =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  /** Some fields must be mended first. */
  | { readonly state: 'refused' }
  /** Leaving would lose what was written (E-04). */
  | { readonly state: 'leaving' }
  /** Nobody could see it afterwards (E-10). */
  | { readonly state: 'invisible' }
  /** The company wants to know why; `asked` in vain once already. */
  | { readonly state: 'reason'; readonly missing: boolean }
  /** Someone else was faster (E-21). */
  | {
      readonly state: 'conflict';
      readonly current: Contact;
      readonly merge: Merge;
      readonly choices: ReadonlyMap<string, Side>;
    }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'expired'; readonly asking: boolean }
  /** Sent, and the answer was lost: neither done nor failed (P13). */
  | { readonly state: 'unknown'; readonly asked: 'not-yet' | 'asking' | 'running' | 'no-answer' }
  /** Lost on the way there: the host never saw it, and nothing happened. */
  | { readonly state: 'never-seen' };

export interface EditSource {
  readonly contacts: () => ContactPort | undefined;
  readonly session: () => SessionPort | undefined;
  readonly outcomes: () => OutcomePort | undefined;
  /** Could nobody see a contact with this access? False while it is not known. */
  readonly isInvisible: (access: Access) => boolean;
  /** Knows the world's phone numbers, from the moment one is written. */
  readonly phones?: PhoneSense;
  /** Saved; `saved` is null when there was nothing to save. `another`: the next new contact is to be written (E-11). */
  readonly onSaved: (
    saved: Done<Contact> | null,
    how: { readonly created: boolean; readonly another: boolean },
  ) => void;
}

/** One intention (P12): what was sent, and under which key. Sent again, it is the same. */
interface Order {
  readonly key: string;
  readonly target: Contact | null;
  readonly changes: ContactChanges;
  readonly reason: string;
  /** The draft as it was sent: what is typed meanwhile is not lost when the answer comes. */
  readonly fields: ContactFields;
}

/** What a host calls the reason when it misses it: its policy was another when the session began. */
const REASON = 'Reason';

/** The memory of one edit: what is written, what is wrong with it, and where saving stands. Holds no markup. */
export class EditController implements ReactiveController {
  save: SaveView = { state: 'idle' };
  draft: Draft;
  /** The contact as it was when editing began, or when the last comparison was settled. Null for a new one. */
  base: Contact | null;
  /** The contact as the host has it now: another than `base` once someone else has saved. */
  latest: Contact | null;
  /** How often saving was refused until now. */
  refusals = 0;
  /** Why it is changed, where policy asks for a reason (P28). */
  reason = '';

  readonly session: Session;
  readonly #host: ReactiveControllerHost;
  readonly #source: EditSource;
  readonly #blank: ContactFields;
  #left: ReadonlySet<string> = new Set();
  #showAll = false;
  #refused: readonly FieldProblem[] = [];
  #another = false;
  #order: Order | undefined;
  #sending = new AbortController();

  constructor(
    host: ReactiveControllerHost,
    subject: { contact: Contact | null; session: Session },
    source: EditSource,
  ) {
    this.#host = host;
    this.#source = source;
    this.session = subject.session;
    this.base = this.latest = subject.contact;
    this.draft = subject.contact ? draftOf(subject.contact) : blankDraft(subject.session);
    this.#blank = this.draft.fields;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onBeforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onBeforeUnload);
    this.#sending.abort();
  }

  /** The form is closed; nothing is remembered. */
  dispose(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  get changed(): boolean {
    return isChanged(this.#before, this.draft.fields);
  }

  get phones(): PhoneSense | undefined {
    return this.#source.phones;
  }

  /** Someone else saved while this is being edited; *Save* will lead to the comparison. */
  get overtaken(): boolean {
    return this.base?.revision !== this.latest?.revision && this.save.state !== 'conflict';
  }

  /** What to show at the fields: where the reader has been, or everything once *Save* was pressed. */
  get problems(): readonly FieldProblem[] {
    const found = this.#problems.filter(({ field }) => this.#showAll || this.#left.has(field));
    return [...found, ...this.#refused.filter(({ field }) => !found.some((other) => other.field === field))];
  }

  get access(): Access {
    return accessOf(this.draft);
  }

  /** Null for a new contact. */
  get accessBefore(): Access | null {
    return this.base && { privacy: this.base.privacy, owner: this.base.owner, viewers: this.base.viewers };
  }

  /** The host's news of the contact that is being edited. */
  hear(contact: Contact): void {
    this.latest = contact;
  }

  write(changes: Partial<ContactFields>, people: readonly DirectoryEntry[] = []): void {
    this.draft = { fields: { ...this.draft.fields, ...changes }, people: withPeople(this.draft.people, people) };
    this.#refused = this.#refused.filter(({ field }) => !Object.keys(changes).includes(field.split('.')[0]!));
    const passing: readonly SaveView['state'][] = ['leaving', 'invisible', 'reason', 'failed', 'never-seen', 'refused'];
    if (passing.includes(this.save.state) && (this.save.state !== 'refused' || this.problems.length === 0)) {
      this.#show({ state: 'idle' });
    }
    this.#host.requestUpdate();
  }

  /** The reader has gone on from this field: now it may be said what is wrong with it. */
  leave(field: string): void {
    if (this.#left.has(field)) return;
    this.#left = new Set([...this.#left, field]);
    // A field that is taken away while it has the focus is left in the middle of a drawing.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** May the form close at once? Else the foot asks (E-04). */
  askToLeave(): boolean {
    if (!this.changed) return true;
    if (!this.#busy) this.#show({ state: 'leaving' });
    return false;
  }

  goBack(): void {
    this.#show({ state: 'idle' });
  }

  /** `another`: afterwards the form is empty, for the next one (E-11). */
  submit({ another = false } = {}): void {
    if (this.save.state === 'reason') return this.giveReason();
    if (this.#busy || this.save.state === 'unknown') return;
    this.#another = another;
    this.#showAll = true;
    if (this.#problems.length > 0) return this.#show({ state: 'refused' });
    this.#refused = [];
    this.write(tidied(this.draft.fields));
    if (this.base && !this.changed) return this.#saved(null, false);
    this.#proceed();
  }

  saveAnyway(): void {
    this.#explain();
  }

  writeReason(text: string): void {
    this.reason = text;
    if (this.save.state === 'reason' && this.save.missing) this.#show({ state: 'reason', missing: false });
  }

  giveReason(): void {
    if (!this.reason.trim()) return this.#show({ state: 'reason', missing: true });
    void this.#send();
  }

  makeMeOwner(): void {
    const { member } = this.session.viewer;
    this.write({ ownerId: member.id }, [memberEntry(member)]);
    this.#explain();
  }

  /** The same order once more, under the same key. */
  tryAgain(): void {
    void this.#send();
  }

  async signIn(): Promise<void> {
    const port = this.#source.session();
    if (!port || this.save.state !== 'expired' || this.save.asking) return;
    const { signal } = (this.#sending = new AbortController());
    this.#show({ state: 'expired', asking: true });
    const answer = await answerOf(() => port.signIn({ signal }), signal);
    if (answer?.ok) await this.#send();
    else if (answer) this.#show({ state: 'expired', asking: false });
  }

  /** What became of an order whose answer was lost. */
  async checkAgain(): Promise<void> {
    const order = this.#order;
    if (!order || this.save.state !== 'unknown' || this.save.asked === 'asking') return;
    const { signal } = (this.#sending = new AbortController());
    this.#show({ state: 'unknown', asked: 'asking' });
    const port = this.#source.outcomes();
    // A host that keeps no record still knows the key: sent again, the order has its one effect.
    if (!port) return this.#send();
    const outcome = await answerOf(() => port.of<Done<Contact>>(order.key, { signal }), signal);
    if (!outcome) return;
    if (!outcome.ok) return this.#show({ state: 'unknown', asked: 'no-answer' });
    if (outcome.value.state === 'running') return this.#show({ state: 'unknown', asked: 'running' });
    if (outcome.value.state === 'never-seen') return this.#show({ state: 'never-seen' });
    this.#take(order, outcome.value.answer);
  }

  /** For some or all of the fields that both changed. */
  choose(choices: Iterable<readonly [string, Side]>): void {
    if (this.save.state !== 'conflict') return;
    this.#compare(this.save.current, new Map([...this.save.choices, ...choices]));
  }

  saveChoices(): void {
    if (this.save.state !== 'conflict') return;
    const { current, merge: merged, choices } = this.save;
    if (merged.conflicts.some(({ id }) => !choices.has(id))) return;
    this.#adopt(current, merged.fields);
    if (this.changed) return this.#proceed();
    this.#show({ state: 'idle' });
    this.#saved({ value: current, undo: null }, false);
  }

  get #before(): ContactFields {
    return this.base ? fieldsOf(this.base) : this.#blank;
  }

  get #busy(): boolean {
    return this.save.state === 'saving' || (this.save.state === 'expired' && this.save.asking);
  }

  get #problems(): readonly FieldProblem[] {
    const { fields } = this.draft;
    const found = problemsOf(fields, {
      type: this.base?.type ?? 'general',
      unit: this.session.policy.lengthUnit,
      today: new Date().toISOString(),
      ...(this.base && { before: fieldsOf(this.base) }),
    });
    const more = phoneProblems(this.phones, fields.phones, this.#before.phones);
    return [...found, ...more.filter(({ field }) => !found.some((other) => other.field === field))];
  }

  /** On the way to the host: would nobody see it (E-10), and why is it changed? */
  #proceed(): void {
    if (this.#source.isInvisible(this.access)) this.#show({ state: 'invisible' });
    else this.#explain();
  }

  #explain(): void {
    const isMissing = this.session.policy.reasonRequired && !this.reason.trim();
    if (isMissing) this.#show({ state: 'reason', missing: false });
    else void this.#send();
  }

  async #send(): Promise<void> {
    const port = this.#source.contacts();
    if (!port || this.save.state === 'saving') return;
    const order = (this.#order = this.#sameOrder());
    const { signal } = (this.#sending = new AbortController());
    this.#show({ state: 'saving' });
    const change = { key: order.key, signal, ...(order.reason && { reason: order.reason }) };
    const { target } = order;
    const answer = await answerOf(
      () =>
        target
          ? port.update(target.id, order.changes, { ...change, revision: target.revision })
          : port.create(order.fields, change),
      signal,
    );
    if (answer) this.#take(order, answer);
  }

  /** The order that is being tried already, if it still says the same; else a new one. */
  #sameOrder(): Order {
    const fields = tidied(this.draft.fields);
    const changes = changesOf(this.#before, fields);
    const reason = this.reason.trim();
    const last = this.#order;
    if (last && last.target === this.base && last.reason === reason && isEqual(last.changes, changes)) return last;
    return { key: newKey(), target: this.base, changes, fields, reason };
  }

  #take(order: Order, answer: Result<Done<Contact>>): void {
    if (answer.ok) return this.#finish(order, answer.value);
    const { problem } = answer;
    switch (problem.kind) {
      case 'conflict':
        return void this.#meet(order, problem);
      case 'invalid':
        if (problem.fields.some(({ field }) => field === REASON))
          return this.#show({ state: 'reason', missing: false });
        this.#refused = problem.fields;
        return this.#show(problem.fields.length > 0 ? { state: 'refused' } : { state: 'failed', problem });
      case 'unauthenticated':
        return this.#show({ state: 'expired', asking: false });
      case 'unknown-outcome':
        return this.#show({ state: 'unknown', asked: 'not-yet' });
      default:
        return this.#show({ state: 'failed', problem });
    }
  }

  /** A host may say only that there is a conflict: then what it holds now is asked for. */
  async #meet({ target }: Order, problem: ProblemOf<'conflict'>): Promise<void> {
    const port = this.#source.contacts();
    if (!target || !port) return this.#show({ state: 'failed', problem });
    if (problem.current) return this.#compare(problem.current as Contact, new Map());
    const { signal } = (this.#sending = new AbortController());
    const answer = await answerOf(() => port.get(target.id, { signal }), signal);
    if (answer?.ok) this.#compare(answer.value, new Map());
    else if (answer) this.#show({ state: 'failed', problem: answer.problem });
  }

  #finish(order: Order, done: Done<Contact>): void {
    this.#order = undefined;
    const typedMeanwhile = changesOf(order.fields, this.draft.fields);
    this.#adopt(done.value, applied(fieldsOf(done.value), typedMeanwhile));
    this.#show({ state: 'idle' });
    if (!this.changed) this.#saved(done, order.target === null);
  }

  #saved(saved: Done<Contact> | null, created: boolean): void {
    this.#source.onSaved(saved, { created, another: this.#another });
  }

  #compare(current: Contact, choices: ReadonlyMap<string, Side>): void {
    this.latest = current;
    const merged = merge(this.#before, fieldsOf(current), tidied(this.draft.fields), choices);
    this.#show({ state: 'conflict', current, merge: merged, choices });
  }

  /** From here on, `contact` is what changes are compared with. */
  #adopt(contact: Contact, fields: ContactFields): void {
    this.base = this.latest = contact;
    this.draft = { fields, people: withPeople(this.draft.people, [...draftOf(contact).people.values()]) };
  }

  /** The page itself is left, or read anew: the browser asks (E-04). */
  readonly #onBeforeUnload = (event: Event): void => {
    if (this.changed) event.preventDefault();
  };

  #show(save: SaveView): void {
    if (save.state === 'refused') this.refusals++;
    this.save = save;
    this.#host.requestUpdate();
  }
}
