import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { can, type Capability, type Session } from '../../domain/policy.ts';
import type { Problem, Result } from '../../domain/result.ts';
import { ask } from '../../ports/ask.ts';
import type { ChangeNotice, ChangePort } from '../../ports/change-port.ts';
import type { SessionPort } from '../../ports/session-port.ts';
import { ChangeController } from '../changes/change.controller.ts';

/** Whether the reader gets to see a plugin, and if not, why (L-01, X-01). Only `open` may ask the host for anything else. */
export type GateView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'signed-out'; readonly signingIn: boolean }
  | { readonly state: 'not-bought' }
  | { readonly state: 'not-allowed' }
  | { readonly state: 'unsupported' }
  | { readonly state: 'open'; readonly session: Session };

/** What a plugin cannot do without. */
export interface GateNeeds {
  readonly session: () => SessionPort | undefined;
  readonly changes: () => ChangePort | undefined;
  /** The ports that its first screen asks. One that is missing is drawn as *not supported* (D4). */
  readonly ports: () => readonly unknown[];
  readonly capabilities: readonly Capability[];
}

/** A host may hand its session over a little later than the element; then it is not coming. */
const PATIENCE = 5000;

/**
 * Asks who is looking, before anything else is asked: the first controller of every plugin.
 *
 *     readonly #gate = new SessionGate(this, { …, capabilities: ['groups'] });
 *     render() { const { view } = this.#gate; return view.state === 'open' ? … : gateCard(view, …); }
 *
 * A notice that the session changed asks again behind what is shown; that this second question fails changes nothing,
 * because whatever the reader does next answers for itself.
 */
export class SessionGate implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #needs: GateNeeds;
  #asked: SessionPort | undefined;
  #answer: Result<Session> | undefined;
  #signingIn = false;
  #gaveUp = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, needs: GateNeeds) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
    host.addController(new ChangeController(needs.changes, this.#onNotice));
  }

  get view(): GateView {
    if (!this.#needs.session()) return { state: this.#gaveUp ? 'unsupported' : 'loading' };
    if (!this.#answer) return { state: 'loading' };
    if (!this.#answer.ok) return this.#refusal(this.#answer.problem);
    const session = this.#answer.value;
    if (!session.policy.bought) return { state: 'not-bought' };
    if (!session.policy.mayConnectExternally) return { state: 'not-allowed' };
    return this.#isSupportedBy(session) ? { state: 'open', session } : { state: 'unsupported' };
  }

  /** Who is looking, once that is known and he may. */
  get session(): Session | undefined {
    const { view } = this;
    return view.state === 'open' ? view.session : undefined;
  }

  hostConnected(): void {
    this.#patience = setTimeout(this.#onPatienceEnd, PATIENCE);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const port = this.#needs.session();
    if (port === this.#asked) return;
    this.#asked = port;
    this.#answer = undefined;
    void this.#ask((asked, signal) => asked.current({ signal }));
  }

  /** What was on its way is asked for again if the element comes back. */
  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#abort.abort();
    this.#signingIn = false;
    if (!this.#answer) this.#asked = undefined;
  }

  async retry(): Promise<void> {
    this.#answer = undefined;
    this.#host.requestUpdate();
    await this.#ask((port, signal) => port.current({ signal }));
  }

  /** The host signs the reader in; answers whether it did. Then what was refused can be asked again. */
  async signIn(): Promise<boolean> {
    if (this.#signingIn) return false;
    this.#signingIn = true;
    this.#host.requestUpdate();
    const signedIn = await this.#ask((port, signal) => port.signIn({ signal }), 'keep');
    this.#signingIn = false;
    return signedIn;
  }

  #refusal(problem: Problem): GateView {
    if (problem.kind === 'unauthenticated') return { state: 'signed-out', signingIn: this.#signingIn };
    if (problem.kind === 'forbidden') return { state: 'not-allowed' };
    if (problem.kind === 'unsupported') return { state: 'unsupported' };
    return { state: 'failed', problem };
  }

  #isSupportedBy(session: Session): boolean {
    return (
      this.#needs.ports().every((port) => port !== undefined) &&
      this.#needs.capabilities.every((capability) => can(session, capability))
    );
  }

  /** `keep`: a failure leaves what is known as it is. Answers whether the host gave a session. */
  async #ask(
    question: (port: SessionPort, signal: AbortSignal) => Promise<Result<Session>>,
    onFailure: 'show' | 'keep' = 'show',
  ): Promise<boolean> {
    const port = this.#needs.session();
    this.#abort.abort();
    if (!port) return false;
    const { signal } = (this.#abort = new AbortController());
    const answer = await ask(() => question(port, signal));
    if (signal.aborted) return false;
    if (answer.ok || onFailure === 'show') this.#answer = answer;
    this.#host.requestUpdate();
    return answer.ok;
  }

  readonly #onNotice = ({ kind }: ChangeNotice): void => {
    if (kind !== 'session' && kind !== 'resync') return;
    if (this.#answer?.ok && !this.#signingIn) void this.#ask((port, signal) => port.current({ signal }), 'keep');
  };

  readonly #onPatienceEnd = (): void => {
    this.#gaveUp = true;
    this.#host.requestUpdate();
  };
}
