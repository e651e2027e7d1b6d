export interface RovingFocusOptions {
  /** What can have the focus, in order. All have `tabindex="-1"` but the one that Tab reaches. */
  readonly items: () => readonly HTMLElement[];
  readonly axis: 'vertical' | 'horizontal';
  /** What an item is called, for letters typed; without it letters are not heard. */
  readonly nameOf?: (item: HTMLElement) => string;
}

/** Letters typed within this are one word. */
const WORD = 500;

/**
 * The focus as it moves among a menu's items or a row of tabs: arrows in a ring, Home, End, and the letters of a name.
 * Horizontal arrows follow the direction of reading. Knows nothing of opening and choosing.
 */
export class RovingFocus {
  readonly #options: RovingFocusOptions;
  #word = '';
  #wordAt = 0;

  constructor(options: RovingFocusOptions) {
    this.#options = options;
  }

  /** To the first, the last, or one in between; counted from the end if negative. */
  go(to: number): void {
    this.#options.items().at(to)?.focus();
  }

  /** Whether the key moved the focus: then it has meant enough. */
  heard(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const items = this.#options.items();
    const at = items.indexOf(event.target as HTMLElement);
    const to = this.#step(event, at, items.length) ?? this.#spelled(event, at, items);
    if (to === undefined) return false;
    items[to]?.focus();
    return true;
  }

  #step({ key, target }: KeyboardEvent, at: number, count: number): number | undefined {
    const vertical = this.#options.axis === 'vertical';
    const rtl = !vertical && (target as Element).matches(':dir(rtl)');
    const [back, on] = vertical
      ? ['ArrowUp', 'ArrowDown']
      : rtl
        ? ['ArrowRight', 'ArrowLeft']
        : ['ArrowLeft', 'ArrowRight'];
    if (key === on) return (at + 1) % count;
    if (key === back) return (at - 1 + count) % count;
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    return undefined;
  }

  /** A first letter goes on to the next item that begins with it; further letters may stay where they are. */
  #spelled({ key, timeStamp }: KeyboardEvent, at: number, items: readonly HTMLElement[]): number | undefined {
    const { nameOf } = this.#options;
    if (!nameOf || key.length !== 1 || key === ' ') return undefined;
    this.#word = (timeStamp - this.#wordAt < WORD ? this.#word : '') + key.toLocaleLowerCase();
    this.#wordAt = timeStamp;
    const from = this.#word.length === 1 ? at + 1 : at;
    const order = items.map((_, index) => (index + from) % items.length);
    return order.find((index) => nameOf(items[index]!).toLocaleLowerCase().startsWith(this.#word));
  }
}
