import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

import { createPluginElement, type LoadPlugin } from '../../../shared/loader/plugin.ts';
import { I18nController } from '../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../shared/ui/button/button.styles.ts';
import { stateStyles } from '../../../shared/ui/state/state.styles.ts';
import { portalCatalogue } from '../words/catalogue.ts';
import { failureCard, waiting } from './loading.ts';

type View =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly element: HTMLElement };

/** Shorter than this, and the reader is not told that there was a wait. */
const UNNOTICED = 150;

/**
 * A place for one plugin: loads it, says so when that takes a while, and shows a card with *Retry* when it fails (P5–P7).
 * Does not know how plugins are loaded, nor what they do.
 *
 * @element haneul-plugin
 */
export class PluginOutletElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    stateStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property() plugin = '';
  /** Its name for the reader. */
  @property() name = '';
  @property({ attribute: false }) load?: LoadPlugin;
  /** Given to the plugin's element, again whenever it changes. */
  @property({ attribute: false }) properties: Readonly<Record<string, unknown>> = {};

  @state() private view: View = { state: 'loading' };
  @state() private waits = false;

  readonly #i18n = new I18nController(this, portalCatalogue);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plugin') || changed.has('load')) void this.#bring();
    if (this.view.state === 'ready') Object.assign(this.view.element, this.properties);
  }

  override render(): unknown {
    switch (this.view.state) {
      case 'loading':
        return this.waits ? waiting(this.#i18n, this.name) : nothing;
      case 'failed':
        return failureCard(this.#i18n, { name: this.name, onRetry: this.#onRetryClick });
      case 'ready':
        return html`${this.view.element}`;
    }
  }

  async #bring(): Promise<void> {
    const { plugin, load } = this;
    if (!load) return;
    const isWanted = (): boolean => plugin === this.plugin && load === this.load;
    this.view = { state: 'loading' };
    this.waits = false;
    const timer = setTimeout(() => (this.waits = true), UNNOTICED);
    try {
      const element = await createPluginElement(load, plugin);
      if (isWanted()) this.view = { state: 'ready', element };
    } catch (error) {
      console.info(error);
      if (isWanted()) this.view = { state: 'failed' };
    } finally {
      clearTimeout(timer);
    }
  }

  readonly #onRetryClick = (): void => void this.#bring();
}

declare global {
  interface HTMLElementTagNameMap {
    'haneul-plugin': PluginOutletElement;
  }
}
