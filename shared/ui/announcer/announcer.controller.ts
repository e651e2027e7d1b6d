import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Says something to a screen reader when there is a pause, once (P33). The region stands in the host's shadow root from
 * the start, because what is written into a new one is often not read.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #region = document.createElement('div');

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#region.className = 'unseen';
    this.#region.setAttribute('role', 'status');
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#region.parentNode !== this.#host.renderRoot) this.#host.renderRoot.prepend(this.#region);
  }

  hostDisconnected(): void {
    this.#region.textContent = '';
  }

  /** Replaces what was said before. The same sentence again is read again. */
  say(text: string): void {
    this.#region.replaceChildren(document.createTextNode(text));
  }
}
