import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads once its element has been drawn. Reading again gives up the reading before, leaving gives up all (P11). */
export abstract class FirstRead implements ReactiveController {
  protected readonly host: ReactiveControllerHost;
  #isAsked = false;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
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
    this.#abort.abort();
    this.#abort = new AbortController();
    void this.fetch(this.#abort.signal);
  }

  /** What comes after `signal` was aborted is nobody's any more. */
  protected abstract fetch(signal: AbortSignal): Promise<void>;
}
