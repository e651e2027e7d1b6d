import type { ReactiveControllerHost } from 'lit';

import type { GroupLoss } from '../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import { FirstRead } from './first-read.ts';

export type LossView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly loss: GroupLoss };

/** What deleting a group would take from whom, as the host counts it (G-13). */
export class LossController extends FirstRead {
  view: LossView = { state: 'loading' };

  readonly #groups: () => GroupPort | undefined;
  readonly #id: () => ExternalGroupId;

  constructor(host: ReactiveControllerHost, groups: () => GroupPort | undefined, id: () => ExternalGroupId) {
    super(host);
    this.#groups = groups;
    this.#id = id;
  }

  protected async fetch(signal: AbortSignal): Promise<void> {
    const port = this.#groups();
    if (!port) return;
    if (this.view.state !== 'loading') this.#show({ state: 'loading' });
    const answer = await ask(() => port.deletionPreflight(this.#id(), { signal }));
    if (signal.aborted) return;
    this.#show(answer.ok ? { state: 'ready', loss: answer.value } : { state: 'failed', problem: answer.problem });
  }

  #show(view: LossView): void {
    this.view = view;
    this.host.requestUpdate();
  }
}
