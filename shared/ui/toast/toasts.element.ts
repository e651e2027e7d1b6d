import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { commonCatalogue } from '../../i18n/common/catalogue.ts';
import { I18nController } from '../../i18n/i18n.controller.ts';
import { LiaisonElement } from '../base/liaison.element.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { definePrivate } from '../define.ts';
import { icon } from '../icon/icon.ts';
import { close, success, undo } from '../icon/icons.ts';

export interface Toast {
  /** One sentence: what was done, to how many. Errors are never toasts. */
  readonly text: string;
  readonly undo?: () => unknown;
}

interface Shown extends Toast {
  readonly key: number;
}

/** How long a toast stays. */
const STAY = 8000;

/**
 * What was just done, in the lower corner, with *Undo* where it can be undone. Goes after 8 s, but waits while the pointer
 * or the focus is on it. Does not know how anything is undone.
 *
 * @element ln-toasts
 */
export class ToastsElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: contents;
      }
      .dock {
        position: fixed;
        inset: auto;
        inset-block-end: 24px;
        inset-inline-end: 24px;
        display: none;
        gap: 10px;
        inline-size: min(420px, 100vw - 32px);
        margin: 0;
        padding: 0;
        border: 0;
        overflow: visible;
        background: none;
        color: var(--liaison-text);
        font: 400 var(--liaison-size-md) / var(--liaison-leading) var(--liaison-font);
      }
      .dock:popover-open {
        display: grid;
      }
      .toast {
        display: flex;
        gap: 10px;
        align-items: center;
        padding-block: 8px;
        padding-inline: 14px 8px;
        border: 1px solid var(--liaison-border);
        border-radius: var(--liaison-radius-lg);
        background: var(--liaison-surface-raised);
        box-shadow: var(--liaison-shadow-float);
        font-size: var(--liaison-size-sm);
        transition:
          opacity var(--liaison-motion) var(--liaison-ease),
          translate var(--liaison-motion) var(--liaison-ease);
      }
      @starting-style {
        .toast {
          opacity: 0;
          translate: 0 8px;
        }
      }
      .toast > .glyph {
        color: var(--liaison-success-text);
      }
      .text {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      /* What can be pressed in the foot of a tall dialog stays free. */
      :host([above-foot]) .dock {
        inset-block-end: 104px;
      }
      @media (max-width: 599px) {
        .dock {
          inset-inline: 16px;
          inset-block-end: 16px;
          inline-size: auto;
        }
        :host([above-foot]) .dock {
          inset-block-end: 136px;
        }
      }
    `,
  ];

  @state() private toasts: readonly Shown[] = [];

  readonly #i18n = new I18nController(this, commonCatalogue);
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #nextKey = 0;
  #held = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  show(toast: Toast): void {
    const shown = { ...toast, key: this.#nextKey++ };
    this.toasts = [...this.toasts, shown].slice(-3);
    if (!this.#held) this.#start(shown.key);
  }

  override render(): TemplateResult {
    return html`<div
      class="dock"
      popover="manual"
      role="status"
      aria-label=${this.#i18n.text('notifications')}
      @pointerenter=${this.#onHold}
      @pointerleave=${this.#onRelease}
      @focusin=${this.#onHold}
      @focusout=${this.#onRelease}
      @keydown=${this.#onKeyDown}
    >
      ${repeat(this.toasts, ({ key }) => key, this.#toast)}
    </div>`;
  }

  protected override updated(): void {
    const dock = this.renderRoot.querySelector<HTMLElement>('.dock');
    if (!dock || dock.matches(':popover-open') === this.toasts.length > 0) return;
    dock.togglePopover(this.toasts.length > 0);
  }

  readonly #toast = (toast: Shown): TemplateResult => html`
    <div class="toast">
      ${icon(success)}
      <span class="text">${toast.text}</span>
      ${
        toast.undo
          ? html`<button type="button" class="btn small" @click=${this.guard(() => this.#undo(toast))}>
              ${icon(undo)}${this.#i18n.text('undo')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="btn icon quiet small"
        aria-label=${this.#i18n.text('dismiss')}
        @click=${() => this.#dismiss(toast.key)}
      >
        ${icon(close)}
      </button>
    </div>
  `;

  /** Once, however often it is pressed while it goes (P12). */
  #undo(toast: Shown): unknown {
    if (!this.toasts.includes(toast)) return undefined;
    this.#dismiss(toast.key);
    return toast.undo?.();
  }

  #dismiss(key: number): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.toasts = this.toasts.filter((toast) => toast.key !== key);
    if (this.toasts.length === 0) this.#held = false;
  }

  #start(key: number): void {
    this.#timers.set(
      key,
      setTimeout(() => this.#dismiss(key), STAY),
    );
  }

  readonly #onHold = (): void => {
    this.#held = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
  };

  readonly #onRelease = ({ currentTarget, relatedTarget }: MouseEvent | FocusEvent): void => {
    const dock = currentTarget as HTMLElement;
    if (relatedTarget instanceof Node && dock.contains(relatedTarget)) return;
    this.#held = false;
    for (const { key } of this.toasts) this.#start(key);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const last = this.toasts.at(-1);
    if (event.key === 'Escape' && last) this.#dismiss(last.key);
  };
}

export function defineToasts(): void {
  definePrivate('ln-toasts', ToastsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-toasts': ToastsElement;
  }
}
