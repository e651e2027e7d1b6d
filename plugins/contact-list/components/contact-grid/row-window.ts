import { LONGEST, TruePlace, type ScrollPlace } from './scroll-place.ts';

/** A row's elements, made once and written again and again. */
export interface RowSlot {
  readonly element: HTMLElement;
  /** Draws row `index`. `moving`: the list is in motion, so what can wait, waits. */
  write(index: number, moving: boolean): void;
}

export interface RowWindowOptions<Key> {
  /** Scrolls, and holds the canvas below a sticky head of `headHeight` pixels. */
  readonly scroller: HTMLElement;
  readonly canvas: HTMLElement;
  readonly createSlot: () => RowSlot;
  readonly keyAt: (index: number) => Key | undefined;
  readonly indexOf: (key: Key) => number | undefined;
  /** There are more rows than can be painted: `standBy` is to be called with what can. */
  readonly onTooLong: () => void;
  /** These rows are drawn now. */
  readonly onDraw: (first: number, end: number) => void;
}

export interface RowWindowSize {
  readonly rows: number;
  readonly rowHeight: number;
  /** The height that rows are seen in, without the head. */
  readonly viewport: number;
}

/** Rows drawn above and below what is seen. */
const OVERSCAN = 6;
/** After so long without scrolling the list is still. */
const STILL = 150;

interface Placed {
  readonly slot: RowSlot;
  row: number;
  y: number;
}

const NOWHERE = -1;

/**
 * Draws the seen part of a list of any length into slots that stay in place and are rewritten, synchronously in the scroll
 * event, so that no frame is blank (L-20). Knows rows by number and key only, nothing of what is in them.
 *
 * Row `n` is written into slot `n mod slots`. The active row, which holds the keyboard's place, has a slot of its own that is
 * never given to another row: focus is not lost however far the list is scrolled, and stays with its key when rows move.
 */
export class RowWindow<Key> {
  readonly #options: RowWindowOptions<Key>;
  #place: ScrollPlace = new TruePlace();
  #size: RowWindowSize = { rows: 0, rowHeight: 1, viewport: 0 };
  #ring: Placed[] = [];
  #activeSlot: Placed;
  #active = 0;
  #activeKey: Key | undefined;
  /** Where the scroller is, as far as is known. */
  #position = 0;
  #moving = false;
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(options: RowWindowOptions<Key>) {
    this.#options = options;
    this.#activeSlot = this.#createSlot();
    this.#activeSlot.slot.element.tabIndex = 0;
  }

  /** The row that holds the keyboard's place. */
  get active(): number {
    return this.#active;
  }

  get activeElement(): HTMLElement {
    return this.#activeSlot.slot.element;
  }

  /** Pixels of rows above the upper edge: to be kept for a return. */
  get place(): number {
    return this.#place.place;
  }

  /** How many rows fit: what a page key moves by. */
  get rowsInView(): number {
    return Math.max(1, Math.floor(this.#size.viewport / this.#size.rowHeight));
  }

  /** The element that draws a row now. */
  elementOf(row: number): HTMLElement | undefined {
    return this.#all().find((placed) => placed.row === row)?.slot.element;
  }

  /** The list, its rows or the space for them have another size. The row at the upper edge stays there. */
  resize(size: RowWindowSize): void {
    const before = this.#size;
    const top = this.#place.place / before.rowHeight;
    this.#size = size;
    this.#active = Math.min(this.#active, Math.max(0, size.rows - 1));
    const content = size.rows * size.rowHeight;
    if (content > LONGEST && this.#place instanceof TruePlace) this.#options.onTooLong();
    this.#place.resize(content, size.viewport);
    this.#options.canvas.style.setProperty('block-size', `${this.#place.height}px`);
    if (size.rowHeight !== before.rowHeight) this.#options.canvas.style.setProperty('--row', `${size.rowHeight}px`);
    this.#grow();
    this.goTo(top * size.rowHeight);
  }

  /** Stands in the list by this from here on; nothing moves. */
  standBy(scaled: ScrollPlace): void {
    if (!(this.#place instanceof TruePlace)) return;
    const { place } = this.#place;
    this.#place = scaled;
    this.resize(this.#size);
    this.goTo(place);
  }

  /** Other rows from here on: the reader begins at the top. */
  reset(): void {
    this.#active = 0;
    this.#activeKey = undefined;
    this.goTo(0);
  }

  /** What is in the rows may have changed. */
  refresh(): void {
    const { keyAt, indexOf } = this.#options;
    const { rows } = this.#size;
    const moved = this.#activeKey === undefined ? undefined : indexOf(this.#activeKey);
    this.#active = Math.min(moved ?? this.#active, Math.max(0, rows - 1));
    this.#activeKey = keyAt(this.#active);
    for (const placed of this.#all()) placed.row = NOWHERE;
    this.#draw();
  }

  /** The scroller has scrolled. */
  onScroll(): void {
    const position = (this.#position = this.#options.scroller.scrollTop);
    if (position === this.#place.place - this.#place.shift) return;
    this.#moving = true;
    this.#place.follow(position, this.#size.viewport * 4);
    if (this.#place.stuck) this.#scrollTo(this.#place.settle());
    this.#draw();
    clearTimeout(this.#still);
    this.#still = setTimeout(this.#onStill, STILL);
  }

  /** Brings a place to the upper edge. */
  goTo(place: number): void {
    const position = this.#place.go(place);
    if (position !== this.#position) this.#scrollTo(position);
    this.#draw();
  }

  /** Makes the browser lay everything out, so it is left alone where it is there already. */
  #scrollTo(position: number): void {
    const { scroller } = this.#options;
    scroller.scrollTop = position;
    // A scroller that cannot scroll that far yet says how far it got.
    this.#position = scroller.scrollTop;
    if (Math.abs(this.#position - position) > 1) this.#place.follow(this.#position, 0);
  }

  /** Scrolls no further than needed to see a row. */
  reveal(row: number): void {
    const { rowHeight, viewport } = this.#size;
    const top = row * rowHeight;
    const { place } = this.#place;
    if (top < place) this.goTo(top);
    else if (top + rowHeight > place + viewport) this.goTo(top + rowHeight - viewport);
  }

  /** Makes a row the keyboard's place and shows it. */
  activate(row: number): void {
    const to = Math.min(Math.max(row, 0), this.#size.rows - 1);
    if (to < 0) return;
    this.reveal(to);
    if (to === this.#active) return;
    // The slots change their parts, so that the focus moves to the row and not the row to the focus.
    const at = to % this.#ring.length;
    const next = this.#ring[at];
    if (!next) return;
    this.#activeSlot.slot.element.tabIndex = -1;
    next.slot.element.tabIndex = 0;
    this.#ring[at] = this.#activeSlot;
    this.#activeSlot = next;
    this.#active = to;
    this.#activeKey = this.#options.keyAt(to);
    this.#draw();
  }

  /** Taken out of the page or hidden: a scroller may forget where it was. */
  leave(): void {
    clearTimeout(this.#still);
    this.#moving = false;
    this.#position = NaN;
  }

  #createSlot(): Placed {
    const slot = this.#options.createSlot();
    slot.element.tabIndex = -1;
    slot.element.hidden = true;
    this.#options.canvas.append(slot.element);
    return { slot, row: NOWHERE, y: NaN };
  }

  /** As many slots as are ever drawn at once. */
  #grow(): void {
    const { viewport, rowHeight } = this.#size;
    const needed = Math.ceil(viewport / rowHeight) + 1 + 2 * OVERSCAN;
    while (this.#ring.length < needed) this.#ring.push(this.#createSlot());
    for (const { slot } of this.#ring.splice(needed)) slot.element.remove();
    for (const placed of this.#all()) placed.row = NOWHERE;
  }

  #all(): readonly Placed[] {
    return [...this.#ring, this.#activeSlot];
  }

  #draw(): void {
    const { rows, rowHeight } = this.#size;
    const slots = this.#ring.length;
    const seen = Math.floor(this.#place.place / rowHeight);
    const first = Math.max(0, Math.min(seen - OVERSCAN, rows - slots));
    const end = Math.min(rows, first + slots);
    for (let row = first; row < end; row++) {
      const placed = this.#ring[row % slots] as Placed;
      if (row === this.#active) this.#park(placed);
      else this.#put(placed, row, row);
    }
    for (let spare = end; spare < first + slots; spare++) this.#park(this.#ring[spare % slots] as Placed);
    this.#drawActive(first, end);
    this.#options.onDraw(Math.min(seen, Math.max(0, rows - 1)), Math.min(rows, seen + this.rowsInView + 2));
  }

  /** Out of view, the active row waits just beyond the rows that are drawn. */
  #drawActive(first: number, end: number): void {
    if (this.#active >= this.#size.rows) return this.#park(this.#activeSlot);
    this.#put(this.#activeSlot, this.#active, Math.min(Math.max(this.#active, first - 1), end));
  }

  #put(placed: Placed, row: number, at: number): void {
    const { element } = placed.slot;
    const y = at * this.#size.rowHeight - this.#place.shift;
    if (placed.y !== y) {
      placed.y = y;
      element.style.transform = `translateY(${y}px)`;
    }
    if (placed.row === row) return;
    if (element.hidden) element.hidden = false;
    placed.row = row;
    placed.slot.write(row, this.#moving);
  }

  #park(placed: Placed): void {
    if (placed.row === NOWHERE && placed.slot.element.hidden) return;
    placed.row = NOWHERE;
    placed.slot.element.hidden = true;
  }

  readonly #onStill = (): void => {
    this.#moving = false;
    const position = this.#place.settle();
    if (position !== this.#position) this.#scrollTo(position);
    for (const placed of this.#all()) if (placed.row !== NOWHERE) placed.slot.write(placed.row, false);
    this.#draw();
    this.#order();
  };

  /** Readers that follow the document meet the rows in their order. Nodes are moved around the one that has the focus. */
  #order(): void {
    const { canvas } = this.#options;
    const pivot = this.#activeSlot.slot.element;
    const rows = this.#all()
      .filter(({ row }) => row !== NOWHERE)
      .toSorted((a, b) => a.row - b.row)
      .map(({ slot }) => slot.element);
    const at = rows.indexOf(pivot);
    let before: Element = pivot;
    for (const element of rows.slice(0, Math.max(0, at)).toReversed()) {
      if (before.previousElementSibling !== element) canvas.insertBefore(element, before);
      before = element;
    }
    let after: Element = pivot;
    for (const element of rows.slice(at + 1)) {
      if (after.nextElementSibling !== element) canvas.insertBefore(element, after.nextElementSibling);
      after = element;
    }
  }
}
