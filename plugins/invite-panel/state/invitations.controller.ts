import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { InvitationId } from '../../../shared/domain/ids.ts';
import type { Invitation, InvitationCounts, InvitationFilter } from '../../../shared/domain/invitation.ts';
import type { Problem, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey } from '../../../shared/ports/call.ts';
import type { ChangePort } from '../../../shared/ports/change-port.ts';
import type { InvitationPort } from '../../../shared/ports/invitation-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';
import { CursorList, type ReadyList } from '../../../shared/ui/paging/cursor-list.controller.ts';

/** All that *Sent* can show. */
export type InvitationsView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'empty' }
  | { readonly state: 'none-in-state'; readonly filter: InvitationFilter }
  | { readonly state: 'ready'; readonly invitations: ReadyList<Invitation>; readonly tasks: InvitationTasks };

/** What can become of an invitation that was sent (I-20). */
export type InvitationChange = 'revoke' | 'rotate' | 'resend';

/** What is under way with an invitation, or did not go through. */
export type InvitationTask =
  /** One intention, one key: its retries have one effect (P12). */
  | { readonly state: 'confirming'; readonly wish: InvitationChange; readonly key: string }
  | { readonly state: 'working'; readonly wish: InvitationChange; readonly key: string }
  | { readonly state: 'failed'; readonly wish: InvitationChange; readonly key: string; readonly problem: Problem }
  | { readonly state: 'copying' }
  | { readonly state: 'copy-failed'; readonly problem: Problem }
  /** The browser did not let us copy: the link itself, until it is hidden. It is kept nowhere else (I-22). */
  | { readonly state: 'by-hand'; readonly url: string };
export type InvitationTasks = ReadonlyMap<InvitationId, InvitationTask>;

export interface InvitationsPorts {
  readonly invitations: () => InvitationPort | undefined;
  readonly changes: () => ChangePort | undefined;
  /** Can the host count them? */
  readonly counts: () => boolean;
}

/** Writes to the clipboard what is still on its way; whether it could. */
export type Copy = (text: Promise<string>) => Promise<boolean>;

/** My invitations (I-20): what became of each, and taking one back. Holds no markup, and a link only while it is shown. */
export class InvitationsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => InvitationPort | undefined;
  readonly #copy: Copy;
  readonly #list: CursorList<InvitationPort, InvitationFilter | null, Invitation>;
  readonly #canCount: () => boolean;
  #filter: InvitationFilter | null = null;
  #counts: InvitationCounts | null = null;
  #counted: InvitationPort | undefined;
  #tasks: InvitationTasks = new Map();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, { invitations, changes, counts }: InvitationsPorts, copy: Copy) {
    this.#host = host;
    this.#port = invitations;
    this.#copy = copy;
    this.#canCount = counts;
    this.#list = new CursorList(host, {
      source: invitations,
      question: () => this.#filter,
      read: (port, state, range, call) => port.list({ state, ...range }, call),
      id: ({ id }) => id,
      limit: 30,
    });
    host.addController(
      new ChangeController(changes, ({ kind }) => {
        if (kind !== 'invitations' && kind !== 'resync') return;
        this.#list.refresh();
        void this.#count();
      }),
    );
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#port() !== this.#counted) void this.#count();
  }

  /** A link that was shown does not outlive the screen. */
  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#tasks = new Map();
    this.#counted = undefined;
  }

  get view(): InvitationsView {
    const list = this.#list.view;
    if (list.state !== 'ready') return list;
    if (list.items.length) return { state: 'ready', invitations: list, tasks: this.#tasks };
    return this.#filter ? { state: 'none-in-state', filter: this.#filter } : { state: 'empty' };
  }

  /** The only state that is listed; null: all. */
  get filter(): InvitationFilter | null {
    return this.#filter;
  }

  /** Null where the host does not count, or has not yet. */
  get counts(): InvitationCounts | null {
    return this.#counts;
  }

  show(filter: InvitationFilter | null): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }

  more(): Promise<number> {
    return this.#list.more();
  }

  retry(): void {
    this.#list.retry();
  }

  /** The first half of what cannot be undone: it is confirmed where it stands. */
  confirm(id: InvitationId, wish: Exclude<InvitationChange, 'resend'>): void {
    this.#set(id, { state: 'confirming', wish, key: newKey() });
  }

  /** Leaves everything as it is, and forgets a link that was shown. */
  dismiss(id: InvitationId): void {
    this.#set(id, null);
  }

  /** Sends it again; asked twice, or again after a lost answer, it goes once (P12, P13). */
  resend(id: InvitationId): Promise<boolean> {
    if (!this.#tasks.has(id)) this.#set(id, { state: 'confirming', wish: 'resend', key: newKey() });
    return this.carryOut(id);
  }

  /** Does what was confirmed, or what failed, with the same key; answers whether it is done (P12, P13). */
  async carryOut(id: InvitationId): Promise<boolean> {
    const decided = this.#tasks.get(id);
    if (decided?.state !== 'confirming' && decided?.state !== 'failed') return false;
    const { wish, key } = decided;
    const answer = await this.#run<unknown>(id, { state: 'working', wish, key }, async (port, signal) => {
      if (wish === 'rotate') return port.rotate(id, { signal, key });
      const changed = await port[wish](id, { signal, key });
      if (changed.ok) this.#list.replace(changed.value);
      return changed;
    });
    if (!answer) return false;
    this.#set(id, answer.ok ? null : { state: 'failed', wish, key, problem: answer.problem });
    return answer.ok;
  }

  /** What is to be done, or was: for the words about it. */
  wishOf(id: InvitationId): InvitationChange | null {
    const task = this.#tasks.get(id);
    return task && 'wish' in task ? task.wish : null;
  }

  /** Asks for the link only now (I-22); answers whether it is in the clipboard. */
  async copyLink(id: InvitationId): Promise<boolean> {
    if (this.#tasks.get(id)?.state === 'copying') return false;
    const asked = this.#run(id, { state: 'copying' }, (port, signal) => port.link(id, { signal }));
    const isCopied = await this.#copy(asked.then((answer) => (answer?.ok ? answer.value.url : Promise.reject())));
    const answer = await asked;
    if (!answer) return false;
    if (!answer.ok) this.#set(id, { state: 'copy-failed', problem: answer.problem });
    else this.#set(id, isCopied ? null : { state: 'by-hand', url: answer.value.url });
    return answer.ok && isCopied;
  }

  /** Behind what is shown: without counts the list is as good. */
  async #count(): Promise<void> {
    const port = (this.#counted = this.#port());
    if (!port || !this.#canCount()) return;
    const { signal } = this.#abort;
    const answer = await ask(() => port.counts({ signal }));
    if (signal.aborted || !answer.ok) return;
    this.#counts = answer.value;
    this.#host.requestUpdate();
  }

  /** Nothing comes of it once the element has left (P11). */
  async #run<T>(
    id: InvitationId,
    task: InvitationTask,
    act: (port: InvitationPort, signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T> | undefined> {
    const port = this.#port();
    if (!port) return undefined;
    const { signal } = this.#abort;
    this.#set(id, task);
    const answer = await ask(() => act(port, signal));
    return signal.aborted ? undefined : answer;
  }

  #set(id: InvitationId, task: InvitationTask | null): void {
    const tasks = new Map(this.#tasks);
    if (task) tasks.set(id, task);
    else tasks.delete(id);
    this.#tasks = tasks;
    this.#host.requestUpdate();
  }
}
