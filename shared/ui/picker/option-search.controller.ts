import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { PickerFound, PickerResult, PickerSearch } from './picker.types.ts';

/** All that a list of options can show. */
export type OptionSearchView =
  | { readonly state: 'idle' }
  /** `last` stays in view while the next is on its way, so that nothing jumps. */
  | { readonly state: 'searching'; readonly last: PickerFound | null }
  | { readonly state: 'failed'; readonly problem: string | null }
  | { readonly state: 'found'; readonly text: string; readonly found: PickerFound };

const PAUSE = 180;

/** Asks as the reader types: after a pause, one question at a time, the one before it aborted. */
export class OptionSearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #search: () => PickerSearch | undefined;
  #view: OptionSearchView = { state: 'idle' };
  #pause: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, search: () => PickerSearch | undefined) {
    this.#host = host;
    this.#search = search;
    host.addController(this);
  }

  get view(): OptionSearchView {
    return this.#view;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** After a pause in typing, or at once. */
  ask(text: string, pause: number = PAUSE): void {
    this.#quit();
    const last = this.#view.state === 'found' ? this.#view.found : null;
    this.#show({ state: 'searching', last });
    this.#pause = setTimeout(() => void this.#run(text), pause);
  }

  stop(): void {
    this.#quit();
    this.#show({ state: 'idle' });
  }

  async #run(text: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    const answer = await this.#answer(text, signal);
    if (signal.aborted) return;
    this.#show('problem' in answer ? { state: 'failed', ...answer } : { state: 'found', text, found: answer });
  }

  /** A search that throws is a directory that did not answer. */
  async #answer(text: string, signal: AbortSignal): Promise<PickerResult | { readonly problem: null }> {
    try {
      return (await this.#search()?.(text, signal)) ?? { options: [] };
    } catch {
      return { problem: null };
    }
  }

  #quit(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
  }

  #show(view: OptionSearchView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}
