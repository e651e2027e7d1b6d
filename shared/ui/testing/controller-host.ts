import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element reduced to what a controller sees of it: a test connects, updates and removes it. */
export class ControllerHost implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {}

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.update();
  }

  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** Lets promises that are already settled reach those who wait for them. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
