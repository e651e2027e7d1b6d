import { COLUMN_IDS, NARROWEST, WIDEST, type ColumnId } from '../../state/layout.ts';

export interface ColumnResizeOptions {
  /** While the edge is dragged; `width` as it will be. */
  readonly onDrag: (column: ColumnId, width: number) => void;
  /** Let go at that width, or pressed twice: as wide as in the design (null). */
  readonly onDone: (column: ColumnId, width: number | null) => void;
  /** Given up by Esc, or taken away by the system. */
  readonly onGiveUp: () => void;
}

/** How near the edge a mouse must come, and a finger. */
const REACH = 5;
const FINGER = 14;

interface Drag {
  readonly column: ColumnId;
  readonly pointer: number;
  readonly from: number;
  readonly width: number;
  /** Left to right: 1. */
  readonly direction: 1 | -1;
}

/**
 * Columns that can be dragged by the edge between two heads. Draws nothing: it listens to the heads that are there. Without
 * a pointer, widths are set in the view options.
 */
export class ColumnResize {
  readonly #heads: HTMLElement;
  readonly #options: ColumnResizeOptions;
  #drag: Drag | undefined;
  /** The press that let go of an edge is no press on a head. */
  #pressed = false;

  constructor(heads: HTMLElement, options: ColumnResizeOptions) {
    this.#heads = heads;
    this.#options = options;
    heads.addEventListener('pointermove', this.#onMove);
    heads.addEventListener('pointerdown', this.#onDown);
    heads.addEventListener('pointerup', this.#onUp);
    heads.addEventListener('pointercancel', this.#giveUp);
    heads.addEventListener('click', this.#onClick, { capture: true });
    heads.addEventListener('dblclick', this.#onDoubleClick);
  }

  stop(): void {
    this.#giveUp();
    this.#heads.style.removeProperty('cursor');
    this.#heads.removeEventListener('pointermove', this.#onMove);
    this.#heads.removeEventListener('pointerdown', this.#onDown);
    this.#heads.removeEventListener('pointerup', this.#onUp);
    this.#heads.removeEventListener('pointercancel', this.#giveUp);
    this.#heads.removeEventListener('click', this.#onClick, { capture: true });
    this.#heads.removeEventListener('dblclick', this.#onDoubleClick);
  }

  /** The column whose end is under the pointer. The last one ends where the list does. */
  #edgeAt({ clientX, pointerType }: MouseEvent & { readonly pointerType?: string }): HTMLElement | undefined {
    const reach = pointerType === 'touch' ? FINGER : REACH;
    const cells = [...this.#heads.children].filter((cell) => cell instanceof HTMLElement && cell.offsetWidth > 0);
    return cells.slice(0, -1).find((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return columnOf(cell) && Math.abs(clientX - (this.#isRtl ? left : right)) <= reach;
    }) as HTMLElement | undefined;
  }

  get #isRtl(): boolean {
    return this.#heads.matches(':dir(rtl)');
  }

  readonly #onDown = (event: PointerEvent): void => {
    const cell = event.button === 0 ? this.#edgeAt(event) : undefined;
    const column = cell && columnOf(cell);
    if (!cell || !column) return;
    event.preventDefault();
    this.#pressed = true;
    this.#heads.setPointerCapture(event.pointerId);
    addEventListener('keydown', this.#onKeyDown, { capture: true });
    this.#drag = {
      column,
      pointer: event.pointerId,
      from: event.clientX,
      width: cell.offsetWidth,
      direction: this.#isRtl ? -1 : 1,
    };
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (this.#drag) this.#options.onDrag(this.#drag.column, widthAt(this.#drag, event));
    else this.#heads.style.setProperty('cursor', this.#edgeAt(event) ? 'col-resize' : 'auto');
  };

  readonly #onUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#release();
    if (drag && event.clientX !== drag.from) this.#options.onDone(drag.column, widthAt(drag, event));
  };

  readonly #giveUp = (): void => {
    if (!this.#drag) return;
    this.#release();
    this.#options.onGiveUp();
  };

  #release(): void {
    if (this.#drag && this.#heads.hasPointerCapture(this.#drag.pointer)) {
      this.#heads.releasePointerCapture(this.#drag.pointer);
    }
    this.#drag = undefined;
    removeEventListener('keydown', this.#onKeyDown, { capture: true });
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#giveUp();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#pressed) event.stopPropagation();
    this.#pressed = false;
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const cell = this.#edgeAt(event);
    const column = cell && columnOf(cell);
    if (column) this.#options.onDone(column, null);
  };
}

const columnOf = (cell: Element): ColumnId | undefined => COLUMN_IDS.find((id) => cell.classList.contains(`c-${id}`));

const widthAt = ({ width, from, direction }: Drag, { clientX }: PointerEvent): number =>
  Math.min(Math.max(width + direction * (clientX - from), NARROWEST), WIDEST);
