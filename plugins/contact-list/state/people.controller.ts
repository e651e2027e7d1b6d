import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { MemberId } from '../../../shared/domain/ids.ts';
import { can, type Session } from '../../../shared/domain/policy.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { DirectoryPort } from '../../../shared/ports/directory-port.ts';

/** Finds the names behind the members that a query from a host's URL mentions by id. */
export class PeopleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => DirectoryPort | undefined;
  readonly #names = new Map<MemberId, string>();
  readonly #asked = new Set<MemberId>();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => DirectoryPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  readonly nameOf = (id: MemberId): string | undefined => this.#names.get(id);

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#asked.clear();
  }

  /** Asks for those that are not known yet. A name that cannot be found stays unknown; the query works all the same. */
  async know(ids: readonly MemberId[], session: Session): Promise<void> {
    const port = can(session, 'directory') ? this.#port() : undefined;
    const unknown = ids.filter((id) => !this.#names.has(id) && !this.#asked.has(id));
    if (!port || unknown.length === 0) return;
    for (const id of unknown) this.#asked.add(id);
    const { signal } = this.#abort;
    const refs = unknown.map((id) => ({ kind: 'member', id }) as const);
    const answer = await ask(() => port.resolve(refs, { signal }));
    if (signal.aborted || !answer.ok) return;
    for (const { id, name } of answer.value) this.#names.set(id, name);
    this.#host.requestUpdate();
  }
}
