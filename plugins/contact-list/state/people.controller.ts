import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { MemberId } from '../../../shared/domain/ids.ts';
import type { DirectoryEntry } from '../../../shared/domain/member.ts';
import { can, type Session } from '../../../shared/domain/policy.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { DirectoryPort } from '../../../shared/ports/directory-port.ts';

/** Who is who among the members that a query mentions. Another object whenever more is known. */
export interface People {
  nameOf(id: MemberId): string | undefined;
  entryOf(id: MemberId): DirectoryEntry | undefined;
  /** Somebody has met them meanwhile: they need not be asked for. */
  remember(entries: readonly DirectoryEntry[]): void;
}

/** Finds the names behind the members that a query from a host's URL mentions by id. */
export class PeopleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => DirectoryPort | undefined;
  readonly #known = new Map<MemberId, DirectoryEntry>();
  readonly #asked = new Set<MemberId>();
  #people = this.#introduce();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => DirectoryPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  get people(): People {
    return this.#people;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#asked.clear();
  }

  /** Asks for those that are not known yet. A name that cannot be found stays unknown; the query works all the same. */
  async know(ids: readonly MemberId[], session: Session): Promise<void> {
    const port = can(session, 'directory') ? this.#port() : undefined;
    const unknown = ids.filter((id) => !this.#known.has(id) && !this.#asked.has(id));
    if (!port || unknown.length === 0) return;
    for (const id of unknown) this.#asked.add(id);
    const { signal } = this.#abort;
    const refs = unknown.map((id) => ({ kind: 'member', id }) as const);
    const answer = await ask(() => port.resolve(refs, { signal }));
    if (signal.aborted || !answer.ok) return;
    this.#remember(answer.value);
  }

  #remember(entries: readonly DirectoryEntry[]): void {
    for (const entry of entries) if (entry.kind === 'member') this.#known.set(entry.id, entry);
    this.#people = this.#introduce();
    this.#host.requestUpdate();
  }

  #introduce(): People {
    return {
      nameOf: (id) => this.#known.get(id)?.name,
      entryOf: (id) => this.#known.get(id),
      remember: (entries) => this.#remember(entries),
    };
  }
}
