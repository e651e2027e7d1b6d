import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Contact } from '../../../shared/domain/contact.ts';
import type { Session } from '../../../shared/domain/policy.ts';
import type { Problem, Result } from '../../../shared/domain/result.ts';
import { newKey, type Change, type Done, type UndoTicket } from '../../../shared/ports/call.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';
import { answerOf } from './answer-of.ts';

/** What is wished for: into the Trash, out of it, or a change taken back. */
export type WishKind = 'trash' | 'restore' | 'undo';

/** What is being done about a contact's place in the Trash (L-11), or about taking a change back (E-22). */
export type DeletionView =
  | { readonly state: 'idle' }
  /** A WORKS contact: messages can no longer be exchanged afterwards (L-10). The company may want to know why (P28). */
  | {
      readonly state: 'asking';
      readonly what: WishKind;
      readonly warns: boolean;
      readonly reason: 'unasked' | 'asked' | 'missing';
    }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly what: WishKind; readonly problem: Problem }
  | { readonly state: 'expired'; readonly what: WishKind; readonly asking: boolean }
  /** Sent, and the answer was lost: neither done nor failed (P13). */
  | { readonly state: 'unknown'; readonly what: WishKind };

export interface DeletionSource {
  readonly contacts: () => ContactPort | undefined;
  readonly session: () => SessionPort | undefined;
  readonly policy: () => Session['policy'] | undefined;
  readonly onTrashed: (contact: Contact, undo: UndoTicket | null) => void;
  readonly onRestored: (contact: Contact) => void;
}

/** One intention (P12): kept until it is done or given up, so that trying again is the same under the same key. */
interface Wish {
  readonly what: WishKind;
  readonly about: string;
  readonly key: string;
  readonly send: (port: ContactPort, change: Change) => Promise<Result<unknown>>;
  readonly take: (answer: never) => void;
}

/** Moves a contact to Trash and back, each wish with one effect however often it is pressed (P12). */
export class DeletionController implements ReactiveController {
  view: DeletionView = { state: 'idle' };
  /** Why, where policy asks for a reason. */
  reason = '';

  readonly #host: ReactiveControllerHost;
  readonly #source: DeletionSource;
  #working = new AbortController();
  #wish: Wish | undefined;

  constructor(host: ReactiveControllerHost, source: DeletionSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Another contact is open. What was sent goes on; its answer is no longer shown here. */
  forget(): void {
    this.#working.abort();
    this.#wish = undefined;
    this.reason = '';
    this.#show({ state: 'idle' });
  }

  trash({ id, revision, type }: Contact): void {
    this.#want({
      what: 'trash',
      about: `trash ${id} ${revision}`,
      send: (port, change) => port.trash(id, { ...change, revision }),
      take: ({ value, undo }: Done<Contact>) => this.#source.onTrashed(value, undo),
    });
    this.#ask(type === 'works');
  }

  restore({ id, revision }: Contact): void {
    this.#want({
      what: 'restore',
      about: `restore ${id} ${revision}`,
      send: (port, change) => port.restore(id, { ...change, revision }),
      take: ({ value }: Done<Contact>) => this.#source.onRestored(value),
    });
    this.#ask(false);
  }

  /** Takes back a save or a deletion by the host's ticket (E-22). It is not asked why. */
  undo({ token }: UndoTicket): Promise<void> {
    this.#want({
      what: 'undo',
      about: `undo ${token}`,
      send: (port, change) => port.undo(token, change),
      take: (contact: Contact) => this.#source.onRestored(contact),
    });
    return this.#send();
  }

  writeReason(reason: string): void {
    this.reason = reason;
    if (this.view.state === 'asking' && this.view.reason === 'missing') this.#show({ ...this.view, reason: 'asked' });
  }

  /** After the question. */
  confirm(): void {
    if (this.view.state !== 'asking') return;
    if (this.view.reason !== 'unasked' && !this.reason.trim()) this.#show({ ...this.view, reason: 'missing' });
    else void this.#send();
  }

  /** The same wish once more, under the same key: it has its one effect, whatever became of the first try. */
  tryAgain(): void {
    void this.#send();
  }

  goBack(): void {
    this.#show({ state: 'idle' });
  }

  async signIn(): Promise<void> {
    const port = this.#source.session();
    if (!port || this.view.state !== 'expired' || this.view.asking) return;
    const { what } = this.view;
    const { signal } = (this.#working = new AbortController());
    this.#show({ state: 'expired', what, asking: true });
    const answer = await answerOf(() => port.signIn({ signal }), signal);
    if (answer?.ok) await this.#send();
    else if (answer) this.#show({ state: 'expired', what, asking: false });
  }

  #want(wish: Omit<Wish, 'key'>): void {
    if (this.view.state === 'working') return;
    const key = this.#wish?.about === wish.about ? this.#wish.key : newKey();
    this.#wish = { ...wish, key };
  }

  #ask(warns: boolean): void {
    const { what } = this.#wish ?? {};
    if (!what || this.view.state === 'working') return;
    const wantsReason = this.#source.policy()?.reasonRequired ?? false;
    if (warns || wantsReason) {
      this.#show({ state: 'asking', what, warns, reason: wantsReason ? 'asked' : 'unasked' });
    } else void this.#send();
  }

  async #send(): Promise<void> {
    const [port, wish] = [this.#source.contacts(), this.#wish];
    if (!port || !wish || this.view.state === 'working') return;
    const { signal } = (this.#working = new AbortController());
    const reason = this.reason.trim();
    this.#show({ state: 'working' });
    const answer = await answerOf(() => wish.send(port, { key: wish.key, signal, ...(reason && { reason }) }), signal);
    if (!answer) return;
    if (!answer.ok) return this.#show(afterProblem(wish.what, answer.problem));
    this.forget();
    wish.take(answer.value as never);
  }

  #show(view: DeletionView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

function afterProblem(what: WishKind, problem: Problem): DeletionView {
  switch (problem.kind) {
    case 'unauthenticated':
      return { state: 'expired', what, asking: false };
    case 'unknown-outcome':
      return { state: 'unknown', what };
    default:
      return { state: 'failed', what, problem };
  }
}
