import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { InvitationId } from '../../../shared/domain/ids.ts';
import type { Invitation, InvitationState } from '../../../shared/domain/invitation.ts';
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
  | { readonly state: 'none-in-state'; readonly filter: InvitationState }
  | { readonly state: 'ready'; readonly invitations: ReadyList<Invitation>; readonly tasks: InvitationTasks };

/** What is under way with an invitation, or did not go through. */
export type InvitationTask =
  /** One intention, one key: its retries have one effect (P12). */
  | { readonly state: 'confirming'; readonly key: string }
  | { readonly state: 'revoking'; readonly key: string }
  | { readonly state: 'revoke-failed'; readonly key: string; readonly problem: Problem }
  | { readonly state: 'copying' }
  | { readonly state: 'copy-failed'; readonly problem: Problem }
  /** The browser did not let us copy: the link itself, until it is hidden. It is kept nowhere else (I-22). */
  | { readonly state: 'by-hand'; readonly url: string };
export type InvitationTasks = ReadonlyMap<InvitationId, InvitationTask>;

export interface InvitationsPorts {
  readonly invitations: () => InvitationPort | undefined;
  readonly changes: () => ChangePort | undefined;
}

/** Writes to the clipboard what is still on its way; whether it could. */
export type Copy = (text: Promise<string>) => Promise<boolean>;

/** My invitations (I-20): what became of each, and taking one back. Holds no markup, and a link only while it is shown. */
export class InvitationsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => InvitationPort | undefined;
  readonly #copy: Copy;
  readonly #list: CursorList<InvitationPort, InvitationState | null, Invitation>;
  #filter: InvitationState | null = null;
  #tasks: InvitationTasks = new Map();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, { invitations, changes }: InvitationsPorts, copy: Copy) {
    this.#host = host;
    this.#port = invitations;
    this.#copy = copy;
    this.#list = new CursorList(host, {
      source: invitations,
      question: () => this.#filter,
      read: (port, state, range, call) => port.list({ state, ...range }, call),
      id: ({ id }) => id,
      limit: 30,
    });
    host.addController(
      new ChangeController(changes, ({ kind }) => {
        if (kind === 'invitations' || kind === 'resync') this.#list.refresh();
      }),
    );
    host.addController(this);
  }

  /** A link that was shown does not outlive the screen. */
  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#tasks = new Map();
  }

  get view(): InvitationsView {
    const list = this.#list.view;
    if (list.state !== 'ready') return list;
    if (list.items.length) return { state: 'ready', invitations: list, tasks: this.#tasks };
    return this.#filter ? { state: 'none-in-state', filter: this.#filter } : { state: 'empty' };
  }

  /** The only state that is listed; null: all. */
  get filter(): InvitationState | null {
    return this.#filter;
  }

  show(filter: InvitationState | null): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }

  more(): Promise<number> {
    return this.#list.more();
  }

  retry(): void {
    this.#list.retry();
  }

  /** The first half of revoking: it cannot be undone, so it is confirmed where it stands. */
  confirmRevoke(id: InvitationId): void {
    this.#set(id, { state: 'confirming', key: newKey() });
  }

  /** Leaves everything as it is, and forgets a link that was shown. */
  dismiss(id: InvitationId): void {
    this.#set(id, null);
  }

  /** Answers whether it is revoked now. Pressed twice, or again after a lost answer, it has one effect (P12, P13). */
  async revoke(id: InvitationId): Promise<boolean> {
    const confirmed = this.#tasks.get(id);
    if (confirmed?.state !== 'confirming' && confirmed?.state !== 'revoke-failed') return false;
    const { key } = confirmed;
    const answer = await this.#run(id, { state: 'revoking', key }, (port, signal) => port.revoke(id, { signal, key }));
    if (!answer) return false;
    if (answer.ok) this.#list.replace(answer.value);
    this.#set(id, answer.ok ? null : { state: 'revoke-failed', key, problem: answer.problem });
    return answer.ok;
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
