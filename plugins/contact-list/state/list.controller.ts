import type { ReactiveController, ReactiveElement } from 'lit';

import type { ContactId } from '../../../shared/domain/ids.ts';
import { can, type Session } from '../../../shared/domain/policy.ts';
import { EVERYTHING, type ContactQuery } from '../../../shared/domain/query.ts';
import type { PortName, Ports } from '../../../shared/ports/keys.ts';
import { portContext, PortController } from '../../../shared/ui/contexts.ts';
import { SessionGate } from '../../../shared/ui/session/session-gate.controller.ts';
import { listParts } from '../parts/list-parts.ts';
import type { Part } from '../parts/part.ts';
import { QueryChangeEvent } from '../query-change.event.ts';
import { ContactsController } from './contacts.controller.ts';
import { CountsController } from './counts.controller.ts';
import { NoticesController } from './notices.controller.ts';
import type { ViewKind } from './shown-query.ts';

/** When the first rows have had their time, and what is larger and a press away from them is fetched. */
const CALM_AFTER = 1000;

/** The element, as far as its memory must know it. `focus()` puts the keyboard into the rows. */
export interface ListHost extends ReactiveElement, Partial<Ports> {
  query: string;
  layout: string;
  readonly view?: ViewKind;
}

/**
 * The list's memory: who looks, what is asked for and what is there, and the parts that come later, to which it is what
 * the list is. Holds no markup.
 */
export class ListController implements ReactiveController {
  readonly host: ListHost;
  readonly gate: SessionGate;
  readonly contacts: ContactsController;
  readonly counts: CountsController;
  readonly parts = listParts(this);
  readonly #onError: (error: unknown) => void;
  readonly #ports = new Map<PortName, PortController<unknown>>();
  readonly #undone: (() => void)[] = [];
  #calm: ReturnType<typeof setTimeout> | undefined;
  #asked: { readonly text: string; readonly view: ViewKind; readonly query: ContactQuery } | undefined;

  constructor(host: ListHost, onError: (error: unknown) => void) {
    this.host = host;
    this.#onError = onError;
    for (const name of ['contacts', 'session', 'changes', 'jobs'] as const) this.port(name);
    this.gate = new SessionGate(host, {
      session: () => this.port('session'),
      changes: () => this.port('changes'),
      ports: () => [this.port('contacts')],
      capabilities: [],
    });
    this.contacts = new ContactsController(host, () => this.port('contacts'));
    this.counts = new CountsController(host, () => this.port('contacts'));
    const changes = (): Ports['changes'] | undefined => (this.session ? this.port('changes') : undefined);
    new NoticesController(host, changes, (contacts) => this.#onContactsChange(contacts));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
  }

  hostUpdate(): void {
    for (const act of this.#undone.splice(0)) act();
    const { session, query } = this;
    if (this.host.layout) this.need(this.parts.layout);
    if (!session || !query) return;
    this.contacts.show(query, session);
    this.counts.show(query, session);
  }

  hostUpdated(): void {
    if (this.#calm !== undefined || this.contacts.view.state === 'waiting') return;
    this.warm(this.parts.query);
    this.warm(this.parts.layout);
    this.#calm = setTimeout(this.#onCalm, CALM_AFTER);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    clearTimeout(this.#calm);
    this.#calm = undefined;
  }

  /** A port of the host's. The first to ask for it sees to it that the element is drawn again when it comes or goes. */
  port<Name extends PortName>(name: Name): Ports[Name] | undefined {
    let port = this.#ports.get(name);
    if (!port) {
      port = new PortController<unknown>(this.host, portContext(name), () => this.host[name]);
      this.#ports.set(name, port);
    }
    return port.value as Ports[Name] | undefined;
  }

  get session(): Session | undefined {
    return this.gate.session;
  }

  /** The host's word, else by who looks. */
  get view(): ViewKind {
    const { view } = this.host;
    return view === 'member' || view === 'administrator' ? view : (this.session?.viewer.role ?? 'administrator');
  }

  /** Can something be done to many contacts at once? */
  get hasJobs(): boolean {
    const { session } = this;
    return session !== undefined && can(session, 'jobs') && this.port('jobs') !== undefined;
  }

  /**
   * What is asked for. Undefined until what a host's string means can be read; while a later one cannot be read yet, the one
   * before.
   */
  get query(): ContactQuery | undefined {
    const { view } = this;
    const { query: text } = this.host;
    if (this.#asked?.text !== text || this.#asked.view !== view) {
      const { now } = this.parts.query;
      if (!text) this.#asked = { text, view, query: EVERYTHING };
      else if (now) this.#asked = { text, view, query: now.readQuery(text, view) };
      else this.need(this.parts.query);
    }
    return this.#asked?.query;
  }

  /** Asks for other contacts, and says so to the host. */
  change(changes: Partial<ContactQuery>): void {
    this.use(this.parts.query, ({ changedQuery }) => {
      const { host } = this;
      const { before, after } = changedQuery(host.query, changes);
      if (after === before) return;
      host.query = after;
      host.dispatchEvent(new QueryChangeEvent({ query: after }));
    });
  }

  readonly retry = (): void => this.contacts.retry();

  readonly signIn = (): Promise<boolean> => this.gate.signIn();

  /** Has the part fetched, and the list drawn with it. */
  need(part: Part<unknown>): void {
    if (!part.now) this.use(part, () => this.host.requestUpdate());
  }

  /** Has it fetched ahead. Should that fail, whatever needs it asks again and says so (P5). */
  warm(part: Part<unknown>): void {
    part.get().then(
      () => this.host.requestUpdate(),
      () => undefined,
    );
  }

  /** Does this with the part: at once, or as soon as it is there; if that fails, when the reader tries again. */
  use<Made>(part: Part<Made>, act: (made: Made) => unknown): void {
    const done = async (): Promise<unknown> => act(part.now ?? (await part.get()));
    done().catch((error: unknown) => {
      this.#undone.push(() => this.use(part, act));
      this.#onError(error);
    });
  }

  #onContactsChange(contacts: readonly ContactId[]): void {
    this.contacts.refresh(contacts);
    void this.counts.refresh();
  }

  readonly #onCalm = (): void => {
    if (this.hasJobs) this.warm(this.parts.orders);
  };
}
