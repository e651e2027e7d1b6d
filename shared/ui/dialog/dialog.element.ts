import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import { commonCatalogue } from '../../i18n/common/catalogue.ts';
import { I18nController } from '../../i18n/i18n.controller.ts';
import { LiaisonElement } from '../base/liaison.element.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { definePrivate } from '../define.ts';
import { activeElement, firstButton, firstField } from '../focus/focus.ts';
import { icon } from '../icon/icon.ts';
import { close } from '../icon/icons.ts';
import { DialogCancelEvent } from './dialog-cancel.event.ts';
import { styles } from './dialog.styles.ts';
import { lockScroll } from './scroll-lock.ts';

export type DialogSize = 'small' | 'medium' | 'large' | 'wide';

/**
 * A modal window over the whole page: head, scrolling body, foot; a sheet from the bottom on a phone. `docked`, a panel
 * that stands in the page's own flow. Does not know what is in it, nor whether anything was changed: the wish to leave is
 * an event that can be prevented.
 *
 * Focus goes to the first field, else to the first button of the foot (Cancel comes first), else to ×, and returns to
 * where it was. A confirmation takes the place of the foot; there is no dialog over a dialog.
 *
 * @element ln-dialog
 *
 * @fires {DialogCancelEvent} ln-dialog-cancel - Esc, × or a press beside it; prevent it to stay open.
 * @fires close - It has closed, by the reader or by `open = false`.
 *
 * @slot - The body.
 * @slot lead - Before the heading: a picture.
 * @slot head - Behind the heading: a mark, a line of text.
 * @slot actions - At the head's end, before ×.
 * @slot aside - A second, sunken column; under the body where there is no room.
 * @slot note - At the foot's start: a note or a link of lesser weight.
 * @slot foot - The buttons: Cancel, then the action.
 */
export class DialogElement extends LiaisonElement {
  static override styles = [buttonStyles, styles];

  @property({ type: Boolean, reflect: true }) open = false;

  /** A statement or a question; names the dialog. */
  @property() heading = '';

  /** BCP 47, where the heading is somebody's name. */
  @property() headingLang?: string;

  /** The heading is a person's name, and the largest text of the screen. */
  @property({ type: Boolean }) prominent = false;

  /** Not modal: fills the box it stands in, and leaves the focus where it is. */
  @property({ type: Boolean, reflect: true }) docked = false;

  /** 480, 560, 820 or 900 px, where there is room. */
  @property() size: DialogSize = 'medium';

  /** Fills a phone's screen instead of rising from its bottom. */
  @property({ type: Boolean }) page = false;

  /** The body and aside bring their own padding. */
  @property({ type: Boolean }) flush = false;

  /** The foot asks for a second thought: leaving with changes, saving what nobody could see. */
  @property({ type: Boolean }) warning = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.content') private readonly content!: HTMLElement;
  @state() private filled: ReadonlySet<string> = new Set();

  readonly #i18n = new I18nController(this, commonCatalogue);
  #opener: HTMLElement | null = null;
  #unlock: (() => void) | undefined;
  #pressedBeside = false;

  /** One that was only moved is shown again. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
    this.#leave();
  }

  override render(): TemplateResult {
    if (this.docked) {
      return html`<section class="docked" aria-labelledby="heading" ?hidden=${!this.open} @keydown=${this.#onKeyDown}>
        ${this.#panel()}
      </section>`;
    }
    return html`
      <dialog
        class=${this.#classes()}
        aria-labelledby="heading"
        @cancel=${this.#onCancel}
        @close=${this.#onClose}
        @keydown=${this.#onKeyDown}
        @pointerdown=${this.#onPointerDown}
        @click=${this.#onClick}
      >
        <div class="scrim"></div>
        ${this.#panel()}
      </dialog>
    `;
  }

  #panel(): TemplateResult {
    return html`
      <div class="panel ${this.#panelClasses()}">
        <header>
          <slot name="lead"></slot>
          <div class="head">
            <h2 id="heading"><bdi lang=${ifDefined(this.headingLang)}>${this.heading}</bdi></h2>
            <slot name="head"></slot>
          </div>
          <div class="actions">
            <slot name="actions"></slot>
            <button
              type="button"
              class="btn icon quiet"
              aria-label=${this.#i18n.text('close')}
              title=${this.#i18n.text('close')}
              @click=${this.#onCloseClick}
            >
              ${icon(close)}
            </button>
          </div>
        </header>
        <div class="content">
          <div class="body"><slot></slot></div>
          <div class="aside"><slot name="aside" @slotchange=${this.#onSlotChange}></slot></div>
        </div>
        <footer>
          <div class="note ${this.filled.has('note') ? 'filled' : ''}">
            <slot name="note" @slotchange=${this.#onSlotChange}></slot>
          </div>
          <slot name="foot" @slotchange=${this.#onSlotChange}></slot>
        </footer>
      </div>
    `;
  }

  /** One that is open from the start: its foot is there before the slots say so, and can take the focus. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.filled = new Set([...this.children].map(({ slot }) => slot));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('docked') && this.docked) this.#leave();
    if (!this.dialog || !this.isConnected || this.open === this.dialog.open) return;
    if (this.open) this.#enter(this.dialog);
    else this.dialog.close();
  }

  #classes(): string {
    return [this.size, this.page && 'page'].filter(Boolean).join(' ');
  }

  #panelClasses(): string {
    const foot = this.filled.has('foot') || this.filled.has('note');
    const aside = this.filled.has('aside');
    return [
      aside && 'with-aside',
      (aside || this.flush) && 'lined',
      foot && 'with-foot',
      this.flush && 'flush',
      this.prominent && 'prominent',
      this.warning && 'warning',
    ]
      .filter(Boolean)
      .join(' ');
  }

  #enter(dialog: HTMLDialogElement): void {
    this.#opener ??= activeElement();
    this.#unlock ??= lockScroll();
    dialog.showModal();
    const foot = this.querySelectorAll(':scope > [slot="foot"]');
    const body = [...this.children].filter(({ slot }) => slot === '' || slot === 'aside');
    const field = firstField(body);
    // Keys scroll only what has, or holds, the focus.
    const scrolls = !field && !firstButton(body) && this.content.scrollHeight > this.content.clientHeight;
    if (scrolls) this.content.tabIndex = 0;
    else this.content.removeAttribute('tabindex');
    (field ?? firstButton(foot) ?? dialog.querySelector<HTMLElement>('header .btn'))?.focus();
  }

  /** Also when it is taken out of the page while open. */
  #leave(): void {
    this.#unlock?.();
    this.#unlock = undefined;
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  #askToLeave(): void {
    if (!this.dispatchEvent(new DialogCancelEvent())) return;
    this.open = false;
    if (this.docked) this.dispatchEvent(new Event('close'));
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Else the browser closes by itself on the second Esc, whatever was prevented on the first.
    event.preventDefault();
    this.#askToLeave();
  };

  /** The system's own way back, on a phone. */
  readonly #onCancel = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#askToLeave();
  };

  /** The browser says it a while later; it may be open again by then, or gone. */
  readonly #onClose = (event: Event): void => {
    if (event.target !== this.dialog || this.dialog?.open || !this.isConnected) return;
    this.open = false;
    this.#leave();
    this.dispatchEvent(new Event('close'));
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#pressedBeside = isBeside(event);
  };

  /** Only a press that began beside it: marking text may well end there. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#pressedBeside && isBeside(event)) this.#askToLeave();
  };

  readonly #onCloseClick = (): void => this.#askToLeave();

  readonly #onSlotChange = ({ target }: Event): void => {
    const slot = target as HTMLSlotElement;
    const filled = new Set(this.filled);
    if (slot.assignedNodes({ flatten: true }).length > 0) filled.add(slot.name);
    else filled.delete(slot.name);
    this.filled = filled;
  };
}

const isBeside = ({ target }: Event): boolean => target instanceof Element && target.matches('dialog, .scrim');

export function defineDialog(): void {
  definePrivate('ln-dialog', DialogElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-dialog': DialogElement;
  }
}
