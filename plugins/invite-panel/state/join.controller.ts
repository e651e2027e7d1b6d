import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { JoinOffer } from '../../../shared/domain/invitation.ts';
import type { Problem, ProblemKind, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey } from '../../../shared/ports/call.ts';
import type { InvitationPort } from '../../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';

/** All that the page behind an invitation's link can show (I-08). */
export type JoinView =
  | { readonly state: 'loading' }
  | { readonly state: 'unsupported' }
  | { readonly state: 'failed'; readonly problem: Problem }
  /** The host tells nobody what a link leads to before it knows who asks. */
  | { readonly state: 'signed-out'; readonly signingIn: boolean }
  | { readonly state: 'ready'; readonly offer: JoinOffer; readonly step: JoinStep }
  /** Nobody can join by it, or not this reader: `offer.state` says why. */
  | { readonly state: 'ended'; readonly offer: JoinOffer }
  | { readonly state: 'joined'; readonly offer: JoinOffer };

export type JoinStep =
  | { readonly state: 'idle' }
  | { readonly state: 'signing-in' }
  | { readonly state: 'joining' }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface JoinPorts {
  readonly invitations: () => InvitationPort | undefined;
  readonly session: () => SessionPort | undefined;
}

/** Between the look at the offer and the answer to it, its state may have changed: it is looked at again. */
const OVERTAKEN: ReadonlySet<ProblemKind> = new Set(['forbidden', 'gone', 'not-found', 'conflict']);

/** A host may hand its ports over a little later than the element; then they are not coming. */
const PATIENCE = 5000;

/** Looks at what a link leads to, signs the reader in where that is needed, and joins: once, however often it is pressed (P12). */
export class JoinController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #token: () => string;
  readonly #ports: JoinPorts;
  #view: JoinView = { state: 'loading' };
  #looked: { readonly port: InvitationPort; readonly token: string } | undefined;
  /** One intention, one key, also across a sign-in (P12, P18). */
  #key: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, token: () => string, ports: JoinPorts) {
    this.#host = host;
    this.#token = token;
    this.#ports = ports;
    host.addController(this);
  }

  get view(): JoinView {
    return this.#view;
  }

  hostConnected(): void {
    this.#patience = setTimeout(() => {
      if (!this.#looked) this.#show({ state: 'unsupported' });
    }, PATIENCE);
  }

  hostUpdate(): void {
    const port = this.#ports.invitations();
    const token = this.#token();
    if (!port || (port === this.#looked?.port && token === this.#looked.token)) return;
    this.#looked = { port, token };
    this.#key = undefined;
    this.#view = { state: 'loading' };
    void this.#look();
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#abort.abort();
    this.#abort = new AbortController();
    if (this.#view.state === 'loading' || this.#isBusy) this.#looked = undefined;
  }

  retry(): void {
    this.#show({ state: 'loading' });
    void this.#look();
  }

  /** Joins who is signed in; who is not signs in first, and then has joined. */
  async join(): Promise<void> {
    const { view } = this;
    if (view.state !== 'ready' || this.#isBusy) return;
    if (view.offer.viewer) return this.#join(view.offer);
    this.#step(view.offer, { state: 'signing-in' });
    await this.#signIn();
    const { view: after } = this;
    if (after.state !== 'ready') return;
    if (after.offer.viewer) await this.#join(after.offer);
    else this.#step(after.offer, { state: 'idle' });
  }

  /** Where nothing can be seen before. */
  async signIn(): Promise<void> {
    if (this.#view.state !== 'signed-out' || this.#view.signingIn) return;
    this.#show({ state: 'signed-out', signingIn: true });
    if (!(await this.#signIn())) this.#show({ state: 'signed-out', signingIn: false });
  }

  /** Where the one who is signed in cannot join. */
  async switchAccount(): Promise<void> {
    if (this.#view.state === 'ended') await this.#signIn();
  }

  get #isBusy(): boolean {
    const { view } = this;
    if (view.state === 'signed-out') return view.signingIn;
    return view.state === 'ready' && (view.step.state === 'joining' || view.step.state === 'signing-in');
  }

  async #signIn(): Promise<boolean> {
    const port = this.#ports.session();
    if (!port) return false;
    const { signal } = this.#abort;
    const answer = await ask(() => port.signIn({ signal }));
    if (signal.aborted || !answer.ok) return false;
    await this.#look();
    return true;
  }

  async #join(offer: JoinOffer): Promise<void> {
    const key = (this.#key ??= newKey());
    this.#step(offer, { state: 'joining' });
    const answer = await this.#ask((port, signal) => port.join(this.#token(), { signal, key }));
    if (!answer) return;
    if (answer.ok) return this.#show({ state: 'joined', offer: answer.value });
    const { problem } = answer;
    if (problem.kind === 'unauthenticated') return this.#step({ ...offer, viewer: null }, { state: 'idle' });
    if (OVERTAKEN.has(problem.kind)) return this.#look(problem);
    this.#step(offer, { state: 'failed', problem });
  }

  /** `refusal`: what stood in the way, should the offer look as before. */
  async #look(refusal?: Problem): Promise<void> {
    const token = this.#token();
    const answer = await this.#ask((port, signal) => port.inspect(token, { signal }));
    if (!answer || token !== this.#token()) return;
    if (!answer.ok) return this.#show(viewOf(answer.problem));
    const offer = answer.value;
    const step: JoinStep = refusal ? { state: 'failed', problem: refusal } : { state: 'idle' };
    this.#show(offer.state === 'ready' ? { state: 'ready', offer, step } : { state: 'ended', offer });
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

  #step(offer: JoinOffer, step: JoinStep): void {
    this.#show({ state: 'ready', offer, step });
  }

  #show(view: JoinView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}

function viewOf(problem: Problem): JoinView {
  switch (problem.kind) {
    case 'unauthenticated':
      return { state: 'signed-out', signingIn: false };
    case 'unsupported':
      return { state: 'unsupported' };
    case 'not-found':
    case 'gone':
      return { state: 'ended', offer: UNKNOWN };
    default:
      return { state: 'failed', problem };
  }
}

const UNKNOWN: JoinOffer = {
  state: 'unknown',
  inviter: null,
  group: null,
  expiresAt: null,
  useLimit: null,
  allowedDomains: [],
  viewer: null,
};
