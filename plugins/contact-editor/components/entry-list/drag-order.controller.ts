import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Drag {
  readonly from: number;
  readonly grip: Element;
  readonly pointer: number;
  /** Where rows stood when it began, from the top of the first. */
  readonly places: readonly { readonly top: number; readonly height: number }[];
  readonly startY: number;
  to: number;
  moving: boolean;
}

/** A press that moves less is a click. */
const SLACK = 4;

/**
 * Lets rows be put into another order by dragging one of them by its grip, with mouse, pen or finger. Rows move out of the way
 * while it lasts; nothing changes until it is let go. Esc puts everything back.
 */
export class DragOrderController implements ReactiveController {
  readonly #rows: () => readonly HTMLElement[];
  readonly #onMove: (from: number, to: number) => void;
  #drag: Drag | null = null;

  constructor(
    host: ReactiveControllerHost,
    {
      rows,
      onMove,
    }: { readonly rows: () => readonly HTMLElement[]; readonly onMove: (from: number, to: number) => void },
  ) {
    this.#rows = rows;
    this.#onMove = onMove;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** `event`: a press on the grip of the row at `from`. */
  begin(event: PointerEvent, from: number): void {
    if (event.button !== 0 || this.#drag) return;
    const top = this.#top;
    const places = this.#rows().map((row) => {
      const box = row.getBoundingClientRect();
      return { top: box.top - top, height: box.height };
    });
    this.#drag = {
      from,
      grip: event.currentTarget as Element,
      pointer: event.pointerId,
      places,
      startY: event.clientY - top,
      to: from,
      moving: false,
    };
    addEventListener('pointermove', this.#onPointerMove);
    addEventListener('pointerup', this.#onPointerUp);
    addEventListener('pointercancel', this.#onPointerCancel);
    addEventListener('keydown', this.#onKeyDown, { capture: true });
  }

  /** Measured anew, because the list may be scrolled meanwhile. */
  get #top(): number {
    return this.#rows()[0]?.parentElement?.getBoundingClientRect().top ?? 0;
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    const offset = event.clientY - this.#top - drag.startY;
    if (!drag.moving && Math.abs(offset) < SLACK) return;
    if (!drag.moving) drag.grip.setPointerCapture(drag.pointer);
    drag.moving = true;
    drag.to = nearest(drag, offset);
    this.#draw(drag, offset);
    this.#rows()[drag.from]?.scrollIntoView({ block: 'nearest' });
  };

  #draw({ from, to, places }: Drag, offset: number): void {
    const gap = (places[1]?.top ?? 0) - (places[0]?.height ?? 0);
    const room = (places[from]?.height ?? 0) + gap;
    this.#rows().forEach((row, at) => {
      const aside = at > from && at <= to ? -room : at < from && at >= to ? room : 0;
      row.classList.toggle('dragged', at === from);
      row.style.setProperty('translate', `0 ${at === from ? offset : aside}px`);
    });
  }

  readonly #onPointerUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#drag?.pointer) return;
    const { from, to, moving } = this.#drag;
    this.#end();
    if (!moving) return;
    swallowClick();
    if (to !== from) this.#onMove(from, to);
  };

  readonly #onPointerCancel = (): void => this.#end();

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag?.moving) return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    this.#end();
  };

  #end(): void {
    if (!this.#drag) return;
    this.#drag = null;
    for (const row of this.#rows()) {
      row.classList.remove('dragged');
      row.style.removeProperty('translate');
    }
    removeEventListener('pointermove', this.#onPointerMove);
    removeEventListener('pointerup', this.#onPointerUp);
    removeEventListener('pointercancel', this.#onPointerCancel);
    removeEventListener('keydown', this.#onKeyDown, { capture: true });
  }
}

/** The place whose middle is nearest to the middle of what is dragged. */
function nearest({ from, places }: Drag, offset: number): number {
  const middle = (at: number): number => places[at]!.top + places[at]!.height / 2;
  const dragged = middle(from) + offset;
  const distances = places.map((_, at) => Math.abs(middle(at) - dragged));
  return distances.indexOf(Math.min(...distances));
}

/** Letting go of a button is a click on it: not after it was dragged. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
