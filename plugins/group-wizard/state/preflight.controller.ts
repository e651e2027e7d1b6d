import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { GroupPreflight } from '../../../shared/domain/group.ts';
import type { Problem, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';

/** All that the check before creating or converting can show (G-20). */
export type PreflightView =
  | { readonly state: 'checking' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'checked'; readonly preflight: GroupPreflight };

/** Asks the host what would happen, and remembers for what it was asked. Holds no markup. */
export class PreflightController implements ReactiveController {
  view: PreflightView = { state: 'checking' };

  readonly #host: ReactiveControllerHost;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  get isBlocked(): boolean {
    return this.view.state === 'checked' && this.view.preflight.lines.some(({ level }) => level === 'blocking');
  }

  async run(question: (signal: AbortSignal) => Promise<Result<GroupPreflight>>): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'checking' });
    const answer = await ask(() => question(signal));
    if (signal.aborted) return;
    this.#show(
      answer.ok ? { state: 'checked', preflight: answer.value } : { state: 'failed', problem: answer.problem },
    );
  }

  #show(view: PreflightView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}
