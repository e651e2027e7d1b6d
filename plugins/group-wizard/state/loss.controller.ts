import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { GroupLoss } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';

export type LossView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly loss: GroupLoss };

/** What deleting a group would take from whom, as the host counts it (G-13). */
export class LossController implements ReactiveController {
  view: LossView = { state: 'loading' };

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
    if (!this.#isAsked) this.read();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  read(): void {
    this.#isAsked = true;
    void this.#read();
  }

  async #read(): Promise<void> {
    const port = this.#groups();
    if (!port) return;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    if (this.view.state !== 'loading') this.#show({ state: 'loading' });
    const answer = await ask(() => port.deletionPreflight(this.#id(), { signal }));
    if (signal.aborted) return;
    this.#show(answer.ok ? { state: 'ready', loss: answer.value } : { state: 'failed', problem: answer.problem });
  }

  #show(view: LossView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}
