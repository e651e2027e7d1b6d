import { ContextConsumer, ContextProvider, type Context } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type ReactiveElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { localeContext, type Speech } from '../../i18n/locale.context.ts';
import type { PortName, Ports } from '../../ports/keys.ts';
import { appearanceContext, portContext, type Appearance } from '../contexts.ts';

const PORTS: readonly PortName[] = [
  'session',
  'contacts',
  'jobs',
  'directory',
  'groups',
  'invitations',
  'changes',
  'outcomes',
  'drafts',
];

/**
 * Shows nothing: gives the plugins inside it the host's ports, language and look (D5). Knows none of the plugins.
 * A provider inside another hands on what it is not given itself.
 *
 * @element liaison-provider
 *
 * @slot - The plugins, anywhere below.
 */
export class LiaisonProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The host's data, by port. One that is missing is a state that each plugin can draw (D4). */
  @property({ attribute: false }) ports: Partial<Ports> = {};

  /** Language, time zone and texts of the host's own; the page's `lang` when absent. */
  @property({ attribute: false }) speech?: Speech;

  /** Theme and density; the page's own when absent. */
  @property({ attribute: false }) appearance?: Appearance;

  readonly #ports = PORTS.map((name) => [name, new Relay<unknown>(this, portContext(name))] as const);
  readonly #speech = new Relay(this, localeContext);
  readonly #appearance = new Relay(this, appearanceContext);

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ports')) for (const [name, relay] of this.#ports) relay.give(this.ports[name]);
    if (changed.has('speech')) this.#speech.give(this.speech);
    if (changed.has('appearance')) this.#appearance.give(this.appearance);
  }
}

/** One thing provided: the element's own, else what stands around it. */
class Relay<Value> {
  readonly #inner: ContextProvider<Context<unknown, Value>>;
  readonly #outer: ContextConsumer<Context<unknown, Value>, ReactiveElement>;
  #own: Value | undefined;

  constructor(host: ReactiveElement, context: Context<unknown, Value>) {
    this.#inner = new ContextProvider(host, { context });
    this.#outer = new ContextConsumer(host, { context, subscribe: true, callback: () => this.#hand() });
  }

  give(own: Value | undefined): void {
    this.#own = own;
    this.#hand();
  }

  #hand(): void {
    this.#inner.setValue((this.#own ?? this.#outer.value) as Value);
  }
}

/** Registers `<liaison-provider>`, once a page; call it before the plugins are loaded. */
export function defineProvider(): void {
  if (!customElements.get('liaison-provider')) customElements.define('liaison-provider', LiaisonProviderElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-provider': LiaisonProviderElement;
  }
}
