import type { ReactiveController } from 'lit';

/**
 * A part of a plugin that its first screen does without: it is fetched as soon as that is drawn, so that it is there when
 * the reader gets to it. A failure goes to `onError`; the next update, such as *Try again*, fetches again.
 *
 *     const load = () => lazy('details', () => import(/* webpackChunkName: "details" *\/ './details.element.ts'));
 *     this.addController(new LazyPart(load, ({ defineDetails }) => defineDetails(), (error) => this.contain(error)));
 */
export class LazyPart<Module> implements ReactiveController {
  readonly #load: () => Promise<Module>;
  readonly #onLoad: (module: Module) => void;
  readonly #onError: (error: unknown) => void;
  #isAsked = false;

  constructor(load: () => Promise<Module>, onLoad: (module: Module) => void, onError: (error: unknown) => void) {
    this.#load = load;
    this.#onLoad = onLoad;
    this.#onError = onError;
  }

  hostUpdated(): void {
    if (!this.#isAsked) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#onLoad(await this.#load());
    } catch (error) {
      this.#isAsked = false;
      this.#onError(error);
    }
  }
}
