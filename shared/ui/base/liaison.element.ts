import { LitElement, nothing, type CSSResultGroup, type CSSResultOrNative } from 'lit';

import { baseStyles } from './base.styles.ts';
import { fetchStates, statesNow, type Later } from '../state/later.ts';
import { ElementErrorEvent } from './element-error.event.ts';

/**
 * Base of every element of ours: the base sheet under its own styles, and errors that stay inside the plugin (P10).
 *
 * What is thrown while the element is connected, updated or drawn goes to the plugin around it, which shows a card.
 * What runs later, an event's listener or a promise, is held by `guard`:
 *
 *     readonly #onSaveClick = this.guard(() => this.#contact.save());
 *
 * @fires {ElementErrorEvent} liaison-element-error - Something broke in here; answered by `PluginElement`.
 */
export abstract class LiaisonElement extends LitElement {
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([baseStyles, styles ?? []]);
  }

  override connectedCallback(): void {
    this.#held(() => super.connectedCallback());
  }

  override disconnectedCallback(): void {
    this.#held(() => super.disconnectedCallback());
  }

  protected override performUpdate(): void {
    this.#held(() => super.performUpdate());
  }

  /** The same function with its errors held, those of the promise it may return included. */
  protected guard<Args extends readonly unknown[]>(act: (...args: Args) => unknown): (...args: Args) => void {
    return (...args) => {
      this.#held(() => {
        const pending = act(...args);
        if (pending instanceof Promise) pending.catch((error: unknown) => this.contain(error));
      });
    };
  }

  /**
   * Draws what is there only when something is missing or went wrong: cards, a banner, a problem's words. They are
   * fetched when they are first needed, and until then nothing is drawn.
   *
   *     this.later(({ problemCard }) => problemCard(this.#common, { problem }));
   */
  protected readonly later: Later = (draw) => {
    const states = statesNow();
    if (!states) {
      fetchStates().then(() => this.requestUpdate(), this.contain.bind(this));
      return nothing;
    }
    const { adoptedStyleSheets: worn } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of states.sheets) if (styleSheet && !worn.includes(styleSheet)) worn.unshift(styleSheet);
    return draw(states);
  };

  /** Hands an error to the plugin around; without one, to the page's own reporting, so that it is never lost. */
  protected contain(error: unknown): void {
    if (this.dispatchEvent(new ElementErrorEvent({ error }))) reportError(error);
  }

  #held(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.contain(error);
    }
  }
}
