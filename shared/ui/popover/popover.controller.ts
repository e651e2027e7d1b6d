import type { ReactiveController, ReactiveElement } from 'lit';

export interface PopoverParts {
  /** Has the attribute `popover="manual"`. */
  readonly popover: HTMLElement | null;
  readonly anchor: HTMLElement | null;
}

export type PopoverFit = 'anchor' | 'start' | 'end';

export interface PopoverOptions {
  readonly parts: () => PopoverParts;
  /** The reader pressed outside: the host decides what that means. */
  readonly onDismiss: () => void;
  /** As wide as its anchor, or as its content, at the anchor's start or end. */
  readonly fit: PopoverFit | (() => PopoverFit);
}

const GAP = 4;
const EDGE = 8;
/** With this much room below, a long list scrolls rather than covering what stands above its anchor. */
const ENOUGH = 260;

/**
 * Keeps a list in the top layer beside its anchor, above whatever clips or scrolls around it, below it or, where there is
 * more room, above. Knows nothing of what the list holds, nor of keys.
 */
export class PopoverController implements ReactiveController {
  readonly #options: PopoverOptions;
  #open = false;

  constructor(host: ReactiveElement, options: PopoverOptions) {
    this.#options = options;
    host.addController(this);
  }

  get open(): boolean {
    return this.#open;
  }

  show(): void {
    const { popover } = this.#options.parts();
    if (!popover || this.#open) return;
    this.#open = true;
    popover.showPopover();
    this.place();
    addEventListener('scroll', this.#onMove, { capture: true, passive: true });
    addEventListener('resize', this.#onMove);
    addEventListener('pointerdown', this.#onPointerDown, { capture: true });
  }

  hide(): void {
    if (!this.#open) return;
    this.#open = false;
    const { popover } = this.#options.parts();
    if (popover?.isConnected) popover.hidePopover();
    removeEventListener('scroll', this.#onMove, { capture: true });
    removeEventListener('resize', this.#onMove);
    removeEventListener('pointerdown', this.#onPointerDown, { capture: true });
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** What it holds has grown or shrunk. */
  hostUpdated(): void {
    this.place();
  }

  place(): void {
    const { popover, anchor } = this.#options.parts();
    if (!this.#open || !popover || !anchor) return;
    const around = anchor.getBoundingClientRect();
    const { style } = popover;
    const fit = typeof this.#options.fit === 'string' ? this.#options.fit : this.#options.fit();
    if (fit === 'anchor') style.setProperty('inline-size', `${around.width}px`);
    style.removeProperty('max-block-size');
    // A phone's keyboard takes from the visual viewport only.
    const seen = visualViewport ? visualViewport.offsetTop + visualViewport.height : innerHeight;
    const below = seen - around.bottom - GAP - EDGE;
    const above = around.top - GAP - EDGE;
    const goesUp = popover.offsetHeight > below && below < ENOUGH && above > below;
    style.setProperty('max-block-size', `${Math.max(96, goesUp ? above : below)}px`);
    const height = popover.offsetHeight;
    const width = popover.offsetWidth;
    const atRight = (fit === 'end') === (getComputedStyle(anchor).direction === 'ltr');
    const left = atRight && fit !== 'anchor' ? around.right - width : around.left;
    style.setProperty('top', `${goesUp ? around.top - GAP - height : around.bottom + GAP}px`);
    style.setProperty('left', `${Math.max(EDGE, Math.min(left, innerWidth - EDGE - width))}px`);
  }

  readonly #onMove = (event: Event): void => {
    const { popover } = this.#options.parts();
    if (event.target !== popover) this.place();
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    const { popover, anchor } = this.#options.parts();
    const path = event.composedPath();
    if (!path.includes(popover as EventTarget) && !path.includes(anchor as EventTarget)) this.#options.onDismiss();
  };
}
