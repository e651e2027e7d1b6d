import type { ReactiveControllerHost } from 'lit';

export type OnDemandView<Part> =
  | { readonly state: 'unasked' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly part: Part };

/** A part of the plugin that is fetched when it is first needed, and kept. */
export class OnDemand<Part> {
  view: OnDemandView<Part> = { state: 'unasked' };

  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  need(): void {
    if (this.view.state === 'unasked') this.retry();
  }

  retry(): void {
    this.view = { state: 'loading' };
    this.#load().then(
      (part) => this.#show({ state: 'loaded', part }),
      () => this.#show({ state: 'failed' }),
    );
  }

  #show(view: OnDemandView<Part>): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}
