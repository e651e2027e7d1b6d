import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { mayBeAdded, type FoundPerson, type Lookup } from '../../../shared/domain/add-checks.ts';
import type { Contact } from '../../../shared/domain/contact.ts';
import type { Problem, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey } from '../../../shared/ports/call.ts';
import type { InvitationPort } from '../../../shared/ports/invitation-port.ts';
import { Patience } from './patience.ts';

/** All that a search for a person can show (I-01 to I-03). */
export type FindView =
  | { readonly state: 'idle' }
  | { readonly state: 'searching'; readonly by: Lookup }
  | { readonly state: 'nobody'; readonly by: Lookup }
  | { readonly state: 'found'; readonly by: Lookup; readonly person: FoundPerson; readonly adding: Adding }
  | { readonly state: 'failed'; readonly by: Lookup; readonly problem: Problem }
  /** The host wants no more questions for now (P17). `seconds` is 0 when it may be asked again. */
  | { readonly state: 'paused'; readonly by: Lookup; readonly seconds: number; readonly until: number };

/** What becomes of *Add*. One intention, one key: its retries have one effect (P12). */
export type Adding =
  | { readonly state: 'offered' }
  | { readonly state: 'adding'; readonly key: string }
  | { readonly state: 'added'; readonly contact: Contact }
  | { readonly state: 'add-failed'; readonly key: string; readonly problem: Problem };

/** Questions that follow each other faster than this are one question, the last. */
const BREATH = 250;

/**
 * Looks for somebody outside and adds who was found. A new question takes the place of the one before, which is aborted.
 * Holds no markup, and what was looked for only as long as it is shown.
 */
export class FindController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => InvitationPort | undefined;
  readonly #patience: Patience;
  #view: FindView = { state: 'idle' };
  #asking = new AbortController();
  #adding = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => InvitationPort | undefined) {
    this.#host = host;
    this.#port = port;
    this.#patience = new Patience(host);
    host.addController(this);
  }

  /** Nothing comes of it once the element has left (P11). */
  hostDisconnected(): void {
    this.forget();
  }

  get view(): FindView {
    const view = this.#view;
    return view.state === 'paused' ? { ...view, seconds: this.#patience.seconds } : view;
  }

  /** Whether the host still wants no questions. */
  get mustWait(): boolean {
    return this.#patience.seconds > 0;
  }

  async find(by: Lookup): Promise<void> {
    const port = this.#port();
    const view = this.#view;
    if (!port || this.mustWait || this.#isBusyAdding) return;
    if (view.state === 'searching' && view.by.kind === by.kind && view.by.value === by.value) return;
    this.forget();
    const { signal } = this.#asking;
    this.#show({ state: 'searching', by });
    await breath(signal);
    if (signal.aborted) return;
    const answer = await ask(() => port.find(by, { signal }));
    if (signal.aborted) return;
    if (!answer.ok) return this.#fail(by, answer.problem);
    const found = answer.value;
    this.#show(
      found.kind === 'nobody'
        ? { state: 'nobody', by }
        : { state: 'found', by, person: found, adding: { state: 'offered' } },
    );
  }

  /** The same question again: the host was away, or the reader had to sign in. */
  async retry(): Promise<void> {
    const view = this.#view;
    if (view.state === 'failed' || view.state === 'paused') await this.find(view.by);
  }

  /** What was typed has changed, so what stands under it is no longer its answer. */
  forget(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#adding.abort();
    this.#adding = new AbortController();
    if (this.#view.state !== 'idle' && !(this.#view.state === 'paused' && this.mustWait)) this.#show({ state: 'idle' });
  }

  /** Makes the person a contact; answers who it is now. Pressed twice, or again after a lost answer, it adds once (P12). */
  async add(): Promise<Contact | undefined> {
    const port = this.#port();
    const view = this.#view;
    if (!port || view.state !== 'found' || !mayBeAdded(view.person) || this.mustWait) return undefined;
    const { adding, person } = view;
    if (adding.state === 'adding' || adding.state === 'added') return undefined;
    const key = adding.state === 'add-failed' ? adding.key : newKey();
    const { signal } = this.#adding;
    const show = (next: Adding): void => this.#show({ ...view, adding: next });
    show({ state: 'adding', key });
    const answer: Result<Contact> = await ask(() => port.add(person.account.id, { key, signal }));
    if (signal.aborted) return undefined;
    if (answer.ok) {
      show({ state: 'added', contact: answer.value });
      return answer.value;
    }
    this.#heed(answer.problem);
    show({ state: 'add-failed', key, problem: answer.problem });
    return undefined;
  }

  get #isBusyAdding(): boolean {
    return this.#view.state === 'found' && this.#view.adding.state === 'adding';
  }

  #fail(by: Lookup, problem: Problem): void {
    const until = this.#heed(problem);
    this.#show(until === null ? { state: 'failed', by, problem } : { state: 'paused', by, seconds: 0, until });
  }

  #heed(problem: Problem): number | null {
    return problem.kind === 'rate-limited' ? this.#patience.begin(problem.retryAfter) : null;
  }

  #show(view: FindView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}

const breath = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, BREATH);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
