import { ContextConsumer } from '@lit/context';
import {
  html,
  nothing,
  ReactiveElement,
  render,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';

import type { Catalogue, Words } from '../../i18n/catalogue.ts';
import { commonCatalogue } from '../../i18n/common/catalogue.ts';
import { I18nController } from '../../i18n/i18n.controller.ts';
import { directionOf } from '../../i18n/direction.ts';
import { localeContext, type Speech } from '../../i18n/locale.context.ts';
import { tokens } from '../../tokens/tokens.styles.ts';
import { plainButtonStyles } from '../button/plain-button.styles.ts';
import { appearanceContext, type Appearance } from '../contexts.ts';
import { fetchStates } from '../state/later.ts';
import { ElementErrorEvent } from './element-error.event.ts';
import { LiaisonElement } from './liaison.element.ts';
import { PluginErrorEvent } from './plugin-error.event.ts';
import { pluginStyles } from './plugin.styles.ts';

/** An update's bookkeeping without `LitElement`'s drawing. */
const { update: settle } = ReactiveElement.prototype as unknown as {
  update(this: ReactiveElement, changed: PropertyValues): void;
};

/** How long the first drawing may wait for the reader's language before it is made in English. */
const PATIENCE = 3000;
/** When what the first screen needs is taken to be there, and what it may need next is fetched. */
const FIRST_CALM = 1000;

/**
 * Base of the four public elements: the tokens, the reader's language and direction, the host's appearance, and a card
 * in place of whatever broke inside (P10). Knows nothing of contacts; the plugin draws itself in `render`.
 *
 * A plugin speaks through `speak()`, so that its first drawing waits for its words:
 *
 *     readonly #i18n = this.speak(catalogue);
 *
 * Until then updates happen without a drawing, so `firstUpdated` and `updated` may find nothing drawn yet.
 *
 * @fires {PluginErrorEvent} liaison-plugin-error - Something unforeseen broke; the reader sees a card with *Try again*.
 */
export abstract class PluginElement extends LiaisonElement {
  /** The plugin's id, as in `plugin.json`. */
  protected abstract readonly plugin: string;

  readonly #voices: I18nController<never>[] = [];
  readonly #common = this.speak(commonCatalogue);
  #given: Appearance = {};
  #written: { readonly theme: string | undefined; readonly density: string | undefined } | undefined;
  #preferred: Appearance['density'];
  #chosen: Appearance['density'];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #drawn = false;
  #broken = false;

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([tokens, pluginStyles, plainButtonStyles, styles ?? []]);
  }

  constructor() {
    super();
    // A provider answers before it has been given anything, hence the question marks.
    const locale = (speech?: Speech): void => this.#read(speech);
    new ContextConsumer(this, { context: localeContext, subscribe: true, callback: locale });
    const appearance = (given: Appearance = {}): void => {
      this.#given = given;
      this.#look();
    };
    new ContextConsumer(this, { context: appearanceContext, subscribe: true, callback: appearance });
    this.addEventListener(ElementErrorEvent.type, this.#onElementError);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /** What says that the network is gone cannot be fetched then. */
  protected override firstUpdated(_: PropertyValues): void {
    setTimeout(() => this.isConnected && fetchStates().catch(() => undefined), FIRST_CALM);
  }

  /** Speaks this catalogue, and lets the first drawing wait for it. */
  protected speak<English extends Words>(catalogue: Catalogue<English>): I18nController<English> {
    const voice = new I18nController(this, catalogue);
    this.#voices.push(voice as unknown as I18nController<never>);
    return voice;
  }

  /** Where the host says nothing of density: an administrator's list is compact. What the reader has chosen goes before both. */
  protected preferDensity(density: Appearance['density'], chosen?: Appearance['density']): void {
    this.#preferred = density;
    this.#chosen = chosen;
    this.#look();
  }

  /** Everything but the drawing goes on while words are on their way: requests leave at once. */
  protected override update(changed: PropertyValues): void {
    if (!this.#broken && this.#mayDraw()) return super.update(changed);
    settle.call(this, changed);
    if (this.#broken) this.#drawCard();
  }

  protected override contain(error: unknown): void {
    if (this.#broken) return;
    this.#broken = true;
    this.#drawCard();
    const message = error instanceof Error ? error.message : String(error);
    this.dispatchEvent(new PluginErrorEvent({ plugin: this.plugin, message }));
  }

  #mayDraw(): boolean {
    // Each is asked, because asking is what sends for the words.
    this.#drawn ||= this.#voices.filter((voice) => !voice.ready).length === 0;
    if (!this.#drawn) this.#patience ??= setTimeout(this.#onPatienceEnd, PATIENCE);
    return this.#drawn;
  }

  /**
   * What broke may have left its drawing half done, so the card begins on a clean root, and so does the next try.
   * It is a plain one where the real one has not come: perhaps that is what broke.
   */
  #drawCard(): void {
    this.#clear();
    const text = this.#common;
    const plain = html`<p role="alert">
      ${text.text('brokenTitle')}
      <button type="button" class="btn" @click=${this.#onRetryClick}>${text.text('tryAgain')}</button>
    </p>`;
    const card = this.later(({ brokenCard }) => brokenCard(text, this.#onRetryClick));
    render(card === nothing ? plain : card, this.renderRoot, this.renderOptions);
  }

  #clear(): void {
    const anchor = document.createComment('');
    this.renderRoot.replaceChildren(anchor);
    this.renderOptions.renderBefore = anchor;
  }

  #read({ locale, direction }: Partial<Speech> = {}): void {
    if (!locale) return;
    this.lang = locale;
    this.dir = direction ?? directionOf(locale);
  }

  /** The host's provider first, then what the element was written with, then what the plugin prefers. */
  #look(): void {
    this.#written ??= { theme: this.dataset['theme'], density: this.dataset['density'] };
    this.#mark('theme', this.#given.theme ?? this.#written.theme);
    this.#mark('density', this.#chosen ?? this.#given.density ?? this.#written.density ?? this.#preferred);
  }

  #mark(name: 'theme' | 'density', value: string | undefined): void {
    if (value) this.dataset[name] = value;
    else delete this.dataset[name];
  }

  readonly #onRetryClick = (): void => {
    this.#broken = false;
    this.#clear();
    this.requestUpdate();
  };

  readonly #onPatienceEnd = (): void => {
    this.#drawn = true;
    this.requestUpdate();
  };

  readonly #onElementError = (event: ElementErrorEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.contain(event.detail.error);
  };
}
