import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import { LiaisonElement } from '../base/liaison.element.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { definePrivate } from '../define.ts';
import { RovingFocus } from '../focus/roving-focus.ts';
import { icon, type Icon } from '../icon/icon.ts';
import { more } from '../icon/icons.ts';
import { PopoverController } from '../popover/popover.controller.ts';
import { popoverStyles } from '../popover/popover.styles.ts';
import { MenuChooseEvent } from './menu-choose.event.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  readonly danger?: boolean;
  /** Why it cannot be chosen now; it stays in the menu, and can be reached. */
  readonly reason?: string;
}

/**
 * A button that opens a short list of actions. Does not know what they do.
 *
 * Keys as in the APG menu button: Enter, Space or ↓ open at the first item, ↑ at the last; arrows, Home, End and letters
 * move; Esc and Tab close and return to the button.
 *
 * @element ln-menu
 *
 * @fires {MenuChooseEvent} ln-menu-choose - An item was chosen.
 *
 * @slot - What the button shows; three dots without it.
 */
export class MenuElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    popoverStyles,
    css`
      :host {
        display: inline-block;
      }
      .popover {
        min-inline-size: 200px;
        max-inline-size: min(320px, 100vw - 16px);
      }
      .item {
        display: flex;
        gap: 10px;
        align-items: flex-start;
        inline-size: 100%;
        min-block-size: max(36px, var(--liaison-target));
        padding: 8px;
        border: 0;
        border-radius: var(--liaison-radius-sm);
        background: none;
        font-size: var(--liaison-size-sm);
        line-height: 1.4;
        text-align: start;
        cursor: pointer;
      }
      .item > .glyph {
        margin-block-start: 1px;
        color: var(--liaison-text-secondary);
      }
      .item:is(:hover, :focus) {
        background: var(--liaison-surface-hover);
      }
      .item:focus-visible {
        outline-offset: -2px;
      }
      .item.danger,
      .item.danger > .glyph {
        color: var(--liaison-danger-text);
      }
      .item[aria-disabled='true'] {
        color: var(--liaison-text-muted);
        cursor: not-allowed;
      }
      .reason {
        display: block;
        color: var(--liaison-text-muted);
        font-size: var(--liaison-size-xs);
      }
    `,
  ];

  /** Names the button and the menu. */
  @property() label = '';

  /** Further classes of the button: `quiet small icon` by default. */
  @property() look = 'icon quiet small';

  /** With which edge of the button the list is in line. */
  @property() align: 'start' | 'end' = 'end';

  @property({ attribute: false }) items: readonly MenuItem[] = [];

  @query('button') private readonly button!: HTMLButtonElement;
  @query('.popover') private readonly list!: HTMLElement;

  readonly #popover = new PopoverController(this, {
    parts: () => ({ popover: this.list, anchor: this.button }),
    onDismiss: () => this.#close(false),
    fit: () => this.align,
  });
  readonly #focus = new RovingFocus({
    items: () => [...this.list.querySelectorAll<HTMLElement>('[role=menuitem]')],
    axis: 'vertical',
    nameOf: (item) => item.querySelector('.words')?.textContent?.trim() ?? '',
  });

  override focus(): void {
    this.button?.focus();
  }

  override render(): TemplateResult {
    return html`
      <button
        type="button"
        class="btn ${this.look}"
        aria-label=${this.label}
        title=${this.label}
        aria-haspopup="menu"
        aria-expanded=${this.#popover.open ? 'true' : 'false'}
        @click=${this.#onButtonClick}
        @keydown=${this.#onButtonKey}
      >
        <slot>${icon(more)}</slot>
      </button>
      <div class="popover" popover="manual" role="menu" aria-label=${this.label} @keydown=${this.#onMenuKey}>
        ${this.items.map(
          (item) =>
            html`<button
              type="button"
              class="item ${item.danger ? 'danger' : ''}"
              role="menuitem"
              tabindex="-1"
              aria-disabled=${item.reason ? 'true' : nothing}
              @click=${() => this.#choose(item)}
            >
              ${item.icon ? icon(item.icon) : nothing}
              <span class="words"
                >${item.label}${item.reason ? html`<span class="reason">${item.reason}</span>` : nothing}</span
              >
            </button>`,
        )}
      </div>
    `;
  }

  #show(at: 0 | -1): void {
    this.#popover.show();
    this.requestUpdate();
    this.#focus.go(at);
  }

  #close(refocus: boolean): void {
    this.#popover.hide();
    this.requestUpdate();
    if (refocus) this.button.focus();
  }

  #choose({ id, reason }: MenuItem): void {
    if (reason) return;
    this.#close(true);
    this.dispatchEvent(new MenuChooseEvent({ id }));
  }

  readonly #onButtonClick = (): void => (this.#popover.open ? this.#close(true) : this.#show(0));

  readonly #onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#show(event.key === 'ArrowDown' ? 0 : -1);
  };

  readonly #onMenuKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') this.#close(true);
    else if (event.key === 'Escape' || this.#focus.heard(event)) {
      if (event.key === 'Escape') this.#close(true);
      // What is around the menu, a dialog for instance, is not meant.
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

export function defineMenu(): void {
  definePrivate('ln-menu', MenuElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-menu': MenuElement;
  }
}
