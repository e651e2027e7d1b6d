import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts down what a host asked to wait, a redraw a second; says how much is left (P17). */
export class Patience implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seconds > 0) this.#tick();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Never rounded down: asked again a moment too early, the host would begin anew. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  /** Answers until when. */
  begin(milliseconds: number): number {
    this.#until = Date.now() + Math.max(1000, milliseconds);
    this.#tick();
    return this.#until;
  }

  #tick(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (this.seconds === 0) clearInterval(this.#timer);
      this.#host.requestUpdate();
    }, 1000);
  }
}
