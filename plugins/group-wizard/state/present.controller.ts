import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { GroupMember } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { Page } from '../../../shared/ports/call.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';

const PAGE = 200;
/** Beyond these nobody is marked as *already in the group* beforehand; the host still says so for each. */
const MOST = 2000;

/** Who is in a group already, members and accounts by id, so that a picker need not offer them again. */
export class PresentController implements ReactiveController {
  ids: ReadonlySet<string> = new Set();

  readonly #host: ReactiveControllerHost;
  readonly #groups: () => GroupPort | undefined;
  readonly #id: () => ExternalGroupId;
  #isAsked = false;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, groups: () => GroupPort | undefined, id: () => ExternalGroupId) {
    this.#host = host;
    this.#groups = groups;
    this.#id = id;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isAsked) this.refresh();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  refresh(): void {
    this.#isAsked = true;
    void this.#read();
  }

  /** A page that does not come leaves the picker with what is known: the host has the last word anyway. */
  async #read(): Promise<void> {
    const port = this.#groups();
    if (!port) return;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const ids = new Set<string>();
    let cursor: string | null = null;
    do {
      const range: { readonly cursor: string | null; readonly limit: number } = { cursor, limit: PAGE };
      const page: Result<Page<GroupMember>> = await ask(() => port.members(this.#id(), range, { signal }));
      if (signal.aborted || !page.ok) return;
      for (const person of page.value.items) ids.add(person.kind === 'own' ? person.member.id : person.id);
      cursor = page.value.next;
    } while (cursor !== null && ids.size < MOST);
    this.ids = ids;
    this.#host.requestUpdate();
  }
}
