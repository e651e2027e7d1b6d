import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Contact } from '../../../shared/domain/contact.ts';
import type { ContactId } from '../../../shared/domain/ids.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import type { ChangeNotice, ChangePort } from '../../../shared/ports/change-port.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';
import { answerOf } from './answer-of.ts';

/** All that can be shown of the contact that is asked for. */
export type ContactView =
  | { readonly state: 'closed' }
  /** Asked, and so recently that a skeleton would only flicker. */
  | { readonly state: 'waiting' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly contact: Contact };

export interface ContactSource {
  /** Undefined until the reader may ask for anything. */
  readonly contacts: () => ContactPort | undefined;
  readonly changes: () => ChangePort | undefined;
  /** Null: no contact is open. */
  readonly id: () => ContactId | null;
}

/** How long nothing is drawn before a skeleton is. */
const PATIENCE = 150;
/** What makes a contact that is open vanish, rather than stay as it was. */
const VANISHED: readonly Problem['kind'][] = ['not-found', 'gone', 'forbidden'];

/** Keeps the open contact as the host has it now: reads it, and again whenever it is said to have changed. */
export class ContactController implements ReactiveController {
  view: ContactView = { state: 'closed' };

  readonly #host: ReactiveControllerHost;
  readonly #source: ContactSource;
  #asked: { readonly port: ContactPort | undefined; readonly id: ContactId | null } | undefined;
  #reading = new AbortController();
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, source: ContactSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    host.addController(new ChangeController(source.changes, this.#onNotice));
  }

  hostUpdate(): void {
    const asked = { port: this.#source.contacts(), id: this.#source.id() };
    if (asked.port === this.#asked?.port && asked.id === this.#asked?.id) return;
    this.#asked = asked;
    void this.#read();
  }

  hostDisconnected(): void {
    this.#reading.abort();
    clearTimeout(this.#patience);
    this.#asked = undefined;
  }

  /** As if it had just been opened. */
  retry(): void {
    void this.#read();
  }

  /** What the host answered to a change is newer than what was read. */
  accept(contact: Contact): void {
    if (this.view.state !== 'ready' || this.view.contact.id !== contact.id) return;
    this.#reading.abort();
    this.#show({ state: 'ready', contact });
  }

  async #read({ quietly = false } = {}): Promise<void> {
    this.#reading.abort();
    clearTimeout(this.#patience);
    const { port, id } = this.#asked ?? {};
    if (!id) return this.#show({ state: 'closed' });
    if (!quietly) this.#wait();
    if (!port) return;

    const { signal } = (this.#reading = new AbortController());
    const answer = await answerOf(() => port.get(id, { signal }), signal);
    if (!answer) return;
    clearTimeout(this.#patience);
    if (answer.ok) this.#show({ state: 'ready', contact: answer.value });
    else if (!quietly || VANISHED.includes(answer.problem.kind)) {
      this.#show({ state: 'failed', problem: answer.problem });
    }
  }

  #wait(): void {
    this.#show({ state: 'waiting' });
    this.#patience = setTimeout(() => this.#show({ state: 'loading' }), PATIENCE);
  }

  readonly #onNotice = (notice: ChangeNotice): void => {
    if (this.view.state !== 'ready') return;
    const { id } = this.view.contact;
    const changed = notice.kind === 'contacts' ? notice.ids.includes(id) : EVERYTHING.includes(notice.kind);
    if (!changed) return;
    if (notice.kind === 'contacts' && notice.change === 'purged') {
      this.#reading.abort();
      this.#show({ state: 'failed', problem: { kind: 'gone' } });
    } else void this.#read({ quietly: true });
  };

  #show(view: ContactView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

/** Notices after which anything may be another than it was. */
const EVERYTHING: readonly ChangeNotice['kind'][] = ['contacts-many', 'session', 'resync'];
