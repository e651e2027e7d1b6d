import type { ReactiveController, ReactiveElement } from 'lit';

import { addressFromUrl, addressToUrl, type Address } from './address.ts';
import { placeAt } from './places.ts';

/** Where the reader is, kept in step with the browser's history and with the links inside the element. */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveElement;
  #address = addressFromUrl(location);

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    this.#host.addEventListener('click', this.#onClick);
    this.go({}, 'replace'); // as we write it, whatever the reader typed
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    this.#host.removeEventListener('click', this.#onClick);
  }

  get current(): Address {
    return this.#address;
  }

  go(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
    this.#address = { ...this.#address, ...change };
    const url = addressToUrl(this.#address);
    if (url === location.pathname + location.search + location.hash) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#host.requestUpdate();
  }

  readonly #onPopState = (): void => {
    this.#address = addressFromUrl(location);
    this.#host.requestUpdate();
  };

  /** A link to one of our pages is followed in place; one that the reader wants in a new tab is the browser's. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || link.target || link.origin !== location.origin || !placeAt(link.pathname)) return;
    event.preventDefault();
    this.go(addressFromUrl(link));
  };
}
