import type { ReactiveController } from 'lit';

import type { ChangeNotice, ChangePort } from '../../ports/change-port.ts';

/**
 * Hears the host's change notices for as long as the element is on the page (D6, I-09).
 *
 *     this.addController(new ChangeController(() => this.#changes.value, this.#onNotice));
 *
 * Without the port there is nothing to hear; a port that is given later, or replaced, is heard from then on.
 */
export class ChangeController implements ReactiveController {
  readonly #port: () => ChangePort | undefined;
  readonly #listener: (notice: ChangeNotice) => void;
  #heard: ChangePort | undefined;
  #abort = new AbortController();

  constructor(port: () => ChangePort | undefined, listener: (notice: ChangeNotice) => void) {
    this.#port = port;
    this.#listener = listener;
  }

  hostConnected(): void {
    this.#hear();
  }

  hostUpdate(): void {
    this.#hear();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#heard = undefined;
  }

  #hear(): void {
    const port = this.#port();
    if (port === this.#heard) return;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#heard = port;
    port?.subscribe(this.#listener, this.#abort.signal);
  }
}
