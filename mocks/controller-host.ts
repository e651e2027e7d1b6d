import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element, as far as a controller knows one: for tests of what decides, without anything that draws. */
export class ControllerHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  /** Called for each update that a controller asks for. */
  onUpdate: () => void = () => undefined;
  readonly #controllers = new Set<ReactiveController>();

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.onUpdate();
  }

  /** As if it had been put on the page and drawn. */
  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}
