import { ContextConsumer, createContext, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

import { portKey, type PortName, type Ports } from '../ports/keys.ts';

/** How the host wants our elements to look. What is absent follows the page. */
export interface Appearance {
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly density?: 'comfortable' | 'compact';
}

export const appearanceContext = createContext<Appearance>(Symbol.for('liaison.appearance/1'));

/** The context by which a port reaches the plugins. */
export const portContext = <Name extends PortName>(name: Name): Context<symbol, Ports[Name]> =>
  portKey(name) as Context<symbol, Ports[Name]>;

/**
 * A port as an element sees it: its own property first, else what the nearest provider gives (D5), else nothing,
 * which is a state to draw. The element is updated when the provider's changes.
 *
 *     @property({ attribute: false }) contacts?: ContactPort;
 *     readonly #contacts = new PortController(this, portContext('contacts'), () => this.contacts);
 */
export class PortController<Port> implements ReactiveController {
  readonly #own: () => Port | undefined;
  readonly #around: ContextConsumer<Context<symbol, Port>, ReactiveElement>;

  constructor(host: ReactiveElement, context: Context<symbol, Port>, own: () => Port | undefined) {
    this.#own = own;
    this.#around = new ContextConsumer(host, { context, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {}

  get value(): Port | undefined {
    return this.#own() ?? this.#around.value;
  }
}
