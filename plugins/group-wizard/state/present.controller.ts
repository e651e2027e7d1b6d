import type { ReactiveControllerHost } from 'lit';

import type { GroupMember } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { Page } from '../../../shared/ports/call.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import { FirstRead } from './first-read.ts';

const PAGE = 200;
/** Beyond these nobody is marked as *already in the group* beforehand; the host still says so for each. */
const MOST = 2000;

/** Who is in a group already, members and accounts by id, so that a picker need not offer them again. */
export class PresentController extends FirstRead {
  ids: ReadonlySet<string> = new Set();

  readonly #groups: () => GroupPort | undefined;
  readonly #id: () => ExternalGroupId;

  constructor(host: ReactiveControllerHost, groups: () => GroupPort | undefined, id: () => ExternalGroupId) {
    super(host);
    this.#groups = groups;
    this.#id = id;
  }

  /** A page that does not come leaves the picker with what is known: the host has the last word anyway. */
  protected async fetch(signal: AbortSignal): Promise<void> {
    const port = this.#groups();
    if (!port) return;
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
    this.host.requestUpdate();
  }
}
