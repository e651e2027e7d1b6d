import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ExternalGroup, GroupMember } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { ChangeNotice, ChangePort } from '../../../shared/ports/change-port.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';
import { CursorList, type CursorListView } from '../../../shared/ui/paging/cursor-list.controller.ts';

/** All that a group's details can show. Its members are a list of their own, which may come later or fail alone. */
export type GroupDetailsView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'ready';
      readonly group: ExternalGroup;
      readonly members: CursorListView<GroupMember>;
      readonly lost: Problem | undefined;
    };

export interface GroupDetailsPorts {
  readonly groups: () => GroupPort | undefined;
  readonly changes: () => ChangePort | undefined;
  readonly id: () => ExternalGroupId;
  /** The group is just being deleted from here: what the host says of it meanwhile is no news. */
  readonly isBeingDeleted: () => boolean;
  /** Something is typed that is not saved: it outlives the group. */
  readonly isHeld: () => boolean;
}

/** One external group with its members (G-09), kept up to date by the host's notices. */
export class GroupDetailsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ports: GroupDetailsPorts;
  readonly #members: CursorList<GroupPort, ExternalGroupId, GroupMember>;
  #asked: { readonly port: GroupPort; readonly id: ExternalGroupId } | undefined;
  #group: ExternalGroup | undefined;
  #problem: Problem | undefined;
  #isOutdated = false;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, ports: GroupDetailsPorts) {
    this.#host = host;
    this.#ports = ports;
    this.#members = new CursorList(host, {
      source: ports.groups,
      question: ports.id,
      read: (port, id, range, call) => port.members(id, range, call),
      id: memberIdOf,
      limit: 20,
    });
    host.addController(new ChangeController(ports.changes, this.#onNotice));
    host.addController(this);
  }

  get view(): GroupDetailsView {
    if (this.#group) return { state: 'ready', group: this.#group, members: this.#members.view, lost: this.#problem };
    return this.#problem ? { state: 'failed', problem: this.#problem } : { state: 'loading' };
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const port = this.#ports.groups();
    const id = this.#ports.id();
    if (!port || (this.#asked?.port === port && this.#asked.id === id)) return;
    this.#asked = { port, id };
    this.#group = undefined;
    void this.#read();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#asked = undefined;
  }

  more(): Promise<number> {
    return this.#members.more();
  }

  /** Shows what a change answered, and asks what else it changed. */
  accept(group?: ExternalGroup): void {
    if (group) {
      this.#group = group;
      this.#host.requestUpdate();
    } else void this.#read();
    this.#members.refresh();
  }

  /** Brings what is shown up to date; later, while the group is being deleted. */
  refresh(): void {
    this.#isOutdated = this.#ports.isBeingDeleted();
    if (this.#isOutdated) return;
    void this.#read();
    this.#members.refresh();
  }

  /** It was not deleted after all. */
  catchUp(): void {
    if (this.#isOutdated) this.refresh();
  }

  retryMembers(): void {
    this.#members.retry();
  }

  retry(): void {
    void this.#read();
    this.#members.retry();
  }

  async #read(): Promise<void> {
    if (!this.#asked) return;
    const { port, id } = this.#asked;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#problem = undefined;
    this.#host.requestUpdate();
    const group = await ask(() => port.get(id, { signal }));
    if (signal.aborted) return;
    if (group.ok) this.#group = group.value;
    else this.#lose(group.problem);
    this.#host.requestUpdate();
  }

  /** What is shown stays while the host cannot be asked; it goes when the host says that it is gone or not ours to see,
   *  unless something is typed that would go with it. */
  #lose(problem: Problem): void {
    const isLost = LOST.has(problem.kind);
    if (this.#group && !isLost) return;
    if (!this.#ports.isHeld()) this.#group = undefined;
    this.#problem = problem;
  }

  readonly #onNotice = (notice: ChangeNotice): void => {
    const isOurs = notice.kind === 'groups' && notice.ids.includes(this.#ports.id());
    if (isOurs || notice.kind === 'resync') this.refresh();
  };
}

const LOST: ReadonlySet<Problem['kind']> = new Set(['not-found', 'gone', 'forbidden']);

/** Own members and outside accounts are counted by two hands. */
export const memberIdOf = (person: GroupMember): string =>
  person.kind === 'own' ? `own ${person.member.id}` : `foreign ${person.id}`;
