import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { BusinessCard } from '../../../shared/domain/invitation.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { InvitationPort } from '../../../shared/ports/invitation-port.ts';

/** What others will see of me (I-06), or why that is not known. */
export type MyCardView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly card: BusinessCard };

/** Asks for my own card when it is first to be shown. */
export class MyCardController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => InvitationPort | undefined;
  #view: MyCardView = { state: 'loading' };
  #isAsked = false;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => InvitationPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    if (this.#view.state === 'loading') this.#isAsked = false;
  }

  get view(): MyCardView {
    if (!this.#isAsked) void this.retry();
    return this.#view;
  }

  async retry(): Promise<void> {
    const port = this.#port();
    if (!port) return;
    this.#isAsked = true;
    const { signal } = this.#abort;
    this.#view = { state: 'loading' };
    const answer = await ask(() => port.myCard({ signal }));
    if (signal.aborted) return;
    this.#view = answer.ok ? { state: 'ready', card: answer.value } : { state: 'failed' };
    this.#host.requestUpdate();
  }
}
