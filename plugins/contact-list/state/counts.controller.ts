import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { can, type Session } from '../../../shared/domain/policy.ts';
import { EVERYTHING, keyOf, type ContactQuery } from '../../../shared/domain/query.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { ContactCounts, ContactPort } from '../../../shared/ports/contact-port.ts';

/** How many contacts each filter would show (L-05). Says nothing while it is not known, and nothing if it cannot be. */
export class CountsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => ContactPort | undefined;
  #asked: readonly unknown[] = [];
  #abort = new AbortController();
  #counts: ContactCounts | null = null;
  #counting = false;

  constructor(host: ReactiveControllerHost, port: () => ContactPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  get counts(): ContactCounts | null {
    return this.#counts;
  }

  /** They are on their way for the first time. */
  get counting(): boolean {
    return this.#counting && this.#counts === null;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#asked = [];
  }

  /** Counts under these criteria. The filter itself makes no difference, nor does the order. */
  show(query: ContactQuery, session: Session): void {
    const port = can(session, 'contacts.counts') ? this.#port() : undefined;
    const { filter, sort, descending } = EVERYTHING;
    const key = keyOf({ ...query, filter, sort, descending });
    const [askedPort, askedKey] = this.#asked;
    if (askedPort === port && askedKey === key) return;
    this.#asked = [port, key, query];
    void this.refresh();
  }

  async refresh(): Promise<void> {
    const [port, , query] = this.#asked as [ContactPort | undefined, string, ContactQuery];
    this.#abort.abort();
    if (!port) return this.#keep(null);
    this.#counting = true;
    const { signal } = (this.#abort = new AbortController());
    const answer = await ask(() => port.counts(query, { signal }));
    if (!signal.aborted) this.#keep(answer.ok ? answer.value : null);
  }

  #keep(counts: ContactCounts | null): void {
    this.#counts = counts;
    this.#counting = false;
    this.#host.requestUpdate();
  }
}
