import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Is the page as narrow as a phone? A window over it is then a page of its own. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query = matchMedia('(max-width: 599px)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
