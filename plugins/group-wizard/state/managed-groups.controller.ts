import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ExternalGroupRow } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/policy.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import type { ChangePort } from '../../../shared/ports/change-port.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';
import { CursorList, type ReadyList } from '../../../shared/ui/paging/cursor-list.controller.ts';
import type { ClosedGate } from '../../../shared/ui/session/gate-card.ts';
import { SessionGate } from '../../../shared/ui/session/session-gate.controller.ts';

/** All that *Groups I manage* can show. */
export type ManagedGroupsView =
  | { readonly state: 'closed'; readonly gate: ClosedGate }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'empty' }
  | { readonly state: 'no-match'; readonly text: string }
  | { readonly state: 'ready'; readonly groups: ReadyList<ExternalGroupRow> };

export interface ManagedGroupsPorts {
  readonly session: () => SessionPort | undefined;
  readonly groups: () => GroupPort | undefined;
  readonly changes: () => ChangePort | undefined;
}

/** A pause in typing that is the end of a word. */
const PAUSE = 250;

/** *Groups I manage* (G-14): who is looking, which groups the host names, and what is searched for. Holds no markup. */
export class ManagedGroupsController implements ReactiveController {
  readonly gate: SessionGate;
  readonly #host: ReactiveControllerHost;
  readonly #list: CursorList<GroupPort, string, ExternalGroupRow>;
  #text = '';
  #asked = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, { session, groups, changes }: ManagedGroupsPorts) {
    this.#host = host;
    this.gate = new SessionGate(host, { session, changes, ports: () => [groups()], capabilities: ['groups'] });
    this.#list = new CursorList(host, {
      source: () => (this.gate.session ? groups() : undefined),
      question: () => this.#asked,
      read: (port, text, range, call) => port.managed(text, range, call),
      id: ({ id }) => id,
      limit: 30,
    });
    host.addController(
      new ChangeController(changes, ({ kind }) => {
        if (kind === 'groups' || kind === 'resync') this.#list.refresh();
      }),
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  get view(): ManagedGroupsView {
    const gate = this.gate.view;
    if (gate.state === 'loading') return gate;
    if (gate.state !== 'open') return { state: 'closed', gate };
    const list = this.#list.view;
    if (list.state !== 'ready') return list;
    if (list.items.length) return { state: 'ready', groups: list };
    return this.#asked ? { state: 'no-match', text: this.#asked } : { state: 'empty' };
  }

  /** An administrator sees all groups of the tenant, a member those he is a master of. */
  get session(): Session | undefined {
    return this.gate.session;
  }

  /** What the reader has typed; it is asked for when he pauses. */
  get text(): string {
    return this.#text;
  }

  /** What the rows were found by. */
  get sought(): string {
    return this.#asked;
  }

  /** A group that is no more goes at once; then the host is asked. */
  forget(id: ExternalGroupId): void {
    this.#list.remove(id);
    this.#list.refresh();
  }

  search(text: string): void {
    this.#text = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#ask, text ? PAUSE : 0);
    this.#host.requestUpdate();
  }

  more(): Promise<number> {
    return this.#list.more();
  }

  retry(): void {
    this.#list.retry();
  }

  async signIn(): Promise<void> {
    if (await this.gate.signIn()) this.#list.retry();
  }

  readonly #ask = (): void => {
    this.#asked = this.#text.trim();
    this.#host.requestUpdate();
  };
}
