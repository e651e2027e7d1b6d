import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { GroupRefusal } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { GroupInvitation, Invitation } from '../../../shared/domain/invitation.ts';
import { ok, type Problem, type Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey } from '../../../shared/ports/call.ts';
import type { ChangePort } from '../../../shared/ports/change-port.ts';
import type { InvitationPort, InvitationTerms } from '../../../shared/ports/invitation-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';
import type { Copy } from './invitations.controller.ts';

/** A link that stands: one's own to be added by (I-05), or that of a group (I-07). */
export type LinkView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'refused'; readonly reason: GroupRefusal; readonly group: Group }
  | { readonly state: 'none'; readonly group: Group }
  | { readonly state: 'ready'; readonly link: StandingLink; readonly group: Group };

export interface StandingLink {
  /** Null where the host's link has no life of its own. */
  readonly invitation: Invitation | null;
  /** The secret; null while it need not be known. */
  readonly url: string | null;
  /** The reader has asked to see it. */
  readonly isShown: boolean;
}
type Group = GroupInvitation['group'] | null;

export type LinkWish = 'create' | 'change-terms' | 'rotate' | 'revoke';

/** What is under way with it, or did not go through. */
export type LinkTask =
  | { readonly state: 'idle' }
  | { readonly state: 'editing'; readonly wish: 'create' | 'change-terms' }
  | { readonly state: 'confirming'; readonly wish: 'rotate' | 'revoke' }
  | { readonly state: 'busy'; readonly wish: LinkWish | 'show' | 'copy' }
  | { readonly state: 'failed'; readonly wish: LinkWish | 'show' | 'copy'; readonly problem: Problem };

const IDLE: LinkTask = { state: 'idle' };

export interface LinkPorts {
  readonly invitations: () => InvitationPort | undefined;
  readonly changes: () => ChangePort | undefined;
  /** Null: one's own link. */
  readonly group: () => ExternalGroupId | null;
}

/** The life of one standing link (I-20): made, shown when asked for, limited, replaced, taken back. */
export class LinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ports: LinkPorts;
  readonly #copy: Copy;
  #view: LinkView = { state: 'loading' };
  #task: LinkTask = IDLE;
  /** What the reader decided, kept for its retries: one intention, one key (P12). */
  #intent: { readonly wish: LinkWish; readonly key: string; readonly terms?: InvitationTerms } | undefined;
  #asked: { readonly port: InvitationPort; readonly group: ExternalGroupId | null } | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, ports: LinkPorts, copy: Copy) {
    this.#host = host;
    this.#ports = ports;
    this.#copy = copy;
    host.addController(this);
    host.addController(
      new ChangeController(ports.changes, ({ kind }) => {
        if (kind === 'invitations' || kind === 'resync') void this.#read();
      }),
    );
  }

  get view(): LinkView {
    return this.#view;
  }

  get task(): LinkTask {
    return this.#task;
  }

  hostUpdate(): void {
    const port = this.#ports.invitations();
    const group = this.#ports.group();
    if (!port || (port === this.#asked?.port && group === this.#asked.group)) return;
    this.#asked = { port, group };
    this.#view = { state: 'loading' };
    this.#task = IDLE;
    void this.#read();
  }

  /** A link that was shown does not outlive the screen. */
  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#asked = undefined;
    this.#view = { state: 'loading' };
    this.#set(IDLE);
  }

  retry(): void {
    this.#view = { state: 'loading' };
    this.#host.requestUpdate();
    void this.#read();
  }

  edit(wish: 'create' | 'change-terms'): void {
    this.#set({ state: 'editing', wish });
  }

  /** Both end what others hold in their hands, so they are confirmed where they stand. */
  confirm(wish: 'rotate' | 'revoke'): void {
    this.#set({ state: 'confirming', wish });
  }

  dismiss(): void {
    this.#intent = undefined;
    this.#set(IDLE);
  }

  /** Shows the secret, or hides it again. */
  async show(isShown: boolean): Promise<void> {
    if (!isShown) return this.#put({ url: this.#ports.group() === null ? this.#url : null, isShown });
    const answer = await this.#secret('show');
    if (answer?.ok) this.#put({ url: answer.value, isShown });
  }

  /** Answers whether it is in the clipboard; where the browser does not let us, the link is shown to be copied by hand. */
  async copy(): Promise<boolean> {
    if (this.#task.state === 'busy') return false;
    const asked = this.#secret('copy');
    const isCopied = await this.#copy(asked.then((answer) => (answer?.ok ? answer.value : Promise.reject())));
    const answer = await asked;
    if (answer?.ok && !isCopied) this.#put({ url: answer.value, isShown: true });
    return isCopied;
  }

  /** Does what was decided; answers whether it is done. Again after a failure, it is the same intention (P12, P13). */
  async carryOut(wish: LinkWish, terms?: InvitationTerms): Promise<boolean> {
    if (this.#task.state === 'busy') return false;
    const isSame = this.#intent?.wish === wish && JSON.stringify(this.#intent.terms) === JSON.stringify(terms);
    if (!isSame || !this.#intent) this.#intent = { wish, key: newKey(), ...(terms && { terms }) };
    const { key } = this.#intent;
    this.#set({ state: 'busy', wish });
    const answer = await this.#ask((port, signal) => this.#change(port, wish, terms, { signal, key }));
    if (!answer) return false;
    if (!answer.ok) {
      this.#set({ state: 'failed', wish, problem: answer.problem });
      return false;
    }
    this.#intent = undefined;
    await this.#read();
    this.#set(IDLE);
    return true;
  }

  /** The same once more. */
  again(): Promise<boolean> {
    return this.#intent ? this.carryOut(this.#intent.wish, this.#intent.terms) : Promise.resolve(false);
  }

  #change(
    port: InvitationPort,
    wish: LinkWish,
    terms: InvitationTerms | undefined,
    how: { readonly signal: AbortSignal; readonly key: string },
  ): Promise<Result<unknown>> {
    const groupId = this.#ports.group();
    const given = terms ?? NO_LIMITS;
    if (wish === 'create')
      return port.create(
        groupId === null ? { kind: 'add-me', ...given } : { kind: 'join-group', groupId, ...given },
        how,
      );
    const id = this.#view.state === 'ready' ? this.#view.link.invitation?.id : undefined;
    if (id === undefined) return Promise.resolve(ok(undefined));
    if (wish === 'change-terms') return port.changeTerms(id, given, how);
    return wish === 'rotate' ? port.rotate(id, how) : port.revoke(id, how);
  }

  async #secret(wish: 'show' | 'copy'): Promise<Result<string> | undefined> {
    if (this.#view.state !== 'ready') return undefined;
    const { url, invitation } = this.#view.link;
    if (url !== null) return ok(url);
    if (!invitation) return undefined;
    this.#set({ state: 'busy', wish });
    const answer = await this.#ask((port, signal) => port.link(invitation.id, { signal }));
    if (!answer) return undefined;
    this.#set(answer.ok ? IDLE : { state: 'failed', wish, problem: answer.problem });
    return answer.ok ? ok(answer.value.url) : answer;
  }

  async #read(): Promise<void> {
    const group = this.#ports.group();
    const view = await (group === null ? this.#readMine() : this.#readGroup(group));
    if (!view || group !== this.#ports.group()) return;
    // What was there stays when it could not be read again; what the reader does next answers for itself.
    if (view.state === 'failed' && this.#view.state !== 'loading' && this.#view.state !== 'failed') return;
    this.#view = view;
    this.#host.requestUpdate();
  }

  async #readMine(): Promise<LinkView | undefined> {
    const answer = await this.#ask((port, signal) => port.myLink({ signal }));
    if (!answer) return undefined;
    if (answer.ok) return { state: 'ready', link: { ...answer.value, isShown: this.#isShown }, group: null };
    const { kind } = answer.problem;
    return kind === 'not-found' || kind === 'gone'
      ? { state: 'none', group: null }
      : { state: 'failed', problem: answer.problem };
  }

  async #readGroup(id: ExternalGroupId): Promise<LinkView | undefined> {
    const answer = await this.#ask((port, signal) => port.ofGroup(id, { signal }));
    if (!answer) return undefined;
    if (!answer.ok) return { state: 'failed', problem: answer.problem };
    const { group, invitation, permission } = answer.value;
    if (!permission.allowed) return { state: 'refused', reason: permission.reason, group };
    if (!invitation || invitation.state === 'revoked') return { state: 'none', group };
    return { state: 'ready', link: { invitation, url: null, isShown: false }, group };
  }

  get #url(): string | null {
    return this.#view.state === 'ready' ? this.#view.link.url : null;
  }

  get #isShown(): boolean {
    return this.#view.state === 'ready' && this.#view.link.isShown;
  }

  #put(seen: Pick<StandingLink, 'url' | 'isShown'>): void {
    if (this.#view.state === 'ready') this.#view = { ...this.#view, link: { ...this.#view.link, ...seen } };
    this.#host.requestUpdate();
  }

  /** Nothing comes of it once the element has left (P11). */
  async #ask<T>(
    question: (port: InvitationPort, signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T> | undefined> {
    const port = this.#ports.invitations();
    if (!port) return undefined;
    const { signal } = this.#abort;
    const answer = await ask(() => question(port, signal));
    return signal.aborted ? undefined : answer;
  }

  #set(task: LinkTask): void {
    this.#task = task;
    this.#host.requestUpdate();
  }
}

const NO_LIMITS: InvitationTerms = { expiresInDays: null, useLimit: null, allowedDomains: [] };
