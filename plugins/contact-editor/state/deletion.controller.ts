import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Contact } from '../../../shared/domain/contact.ts';
import type { Problem, Result } from '../../../shared/domain/result.ts';
import { newKey, type Change, type UndoTicket } from '../../../shared/ports/call.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import { answerOf } from './answer-of.ts';

/** What is being done about a contact's place in the Trash (L-11). */
export type DeletionView =
  | { readonly state: 'idle' }
  /** A WORKS contact: messages can no longer be exchanged afterwards (L-10). */
  | { readonly state: 'asking' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface DeletionOutcome {
  readonly onTrashed: (contact: Contact, undo: UndoTicket | null) => void;
  readonly onRestored: (contact: Contact) => void;
}

/** Moves a contact to Trash and back, each wish with one effect however often it is pressed (P12). */
export class DeletionController implements ReactiveController {
  view: DeletionView = { state: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #contacts: () => ContactPort | undefined;
  readonly #outcome: DeletionOutcome;
  #working = new AbortController();
  /** The wish whose answer is awaited or was lost: kept, so that trying again is the same wish. */
  #wish: { readonly about: string; readonly key: string } | undefined;

  constructor(host: ReactiveControllerHost, contacts: () => ContactPort | undefined, outcome: DeletionOutcome) {
    this.#host = host;
    this.#contacts = contacts;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Another contact is open. What was sent goes on; its answer is no longer shown here. */
  forget(): void {
    this.#working.abort();
    this.#wish = undefined;
    this.#show({ state: 'idle' });
  }

  ask(contact: Contact): void {
    if (contact.type === 'works') this.#show({ state: 'asking' });
    else void this.trash(contact);
  }

  goBack(): void {
    this.#show({ state: 'idle' });
  }

  async trash(contact: Contact): Promise<void> {
    const { id, revision } = contact;
    const done = await this.#carryOut(`trash ${id} ${revision}`, (port, change) =>
      port.trash(id, { ...change, revision }),
    );
    if (done) this.#outcome.onTrashed(done.value, done.undo);
  }

  async restore({ id, revision }: Contact): Promise<void> {
    const done = await this.#carryOut(`restore ${id} ${revision}`, (port, change) =>
      port.restore(id, { ...change, revision }),
    );
    if (done) this.#outcome.onRestored(done.value);
  }

  /** Takes back a save or a deletion by the host's ticket (E-22). */
  async undo({ token }: UndoTicket): Promise<void> {
    const contact = await this.#carryOut(`undo ${token}`, (port, change) => port.undo(token, change));
    if (contact) this.#outcome.onRestored(contact);
  }

  /** `about` tells one wish from another: the same again carries the same key. */
  async #carryOut<T>(about: string, ask: (port: ContactPort, change: Change) => Promise<Result<T>>): Promise<T | null> {
    const port = this.#contacts();
    if (!port || this.view.state === 'working') return null;
    if (this.#wish?.about !== about) this.#wish = { about, key: newKey() };
    const { key } = this.#wish;
    const { signal } = (this.#working = new AbortController());
    this.#show({ state: 'working' });
    const answer = await answerOf(() => ask(port, { key, signal }), signal);
    if (!answer) return null;
    if (!answer.ok) {
      this.#show({ state: 'failed', problem: answer.problem });
      return null;
    }
    this.#wish = undefined;
    this.#show({ state: 'idle' });
    return answer.value;
  }

  #show(view: DeletionView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}
