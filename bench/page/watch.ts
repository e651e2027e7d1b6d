import { find } from './deep.ts';
import { painted, until } from './frames.ts';
import { FLICK } from './sizes.ts';

/** What was on the screen while the federated list was scrolled. */
export interface Watched {
  /** Of all rows on the screen in all frames, those whose contact had not come. */
  readonly waiting: number;
  /** From the last frame until every row had its contact, on the clock. */
  readonly filled: number;
}

const LIMIT = 10_000;

/** Watches the contact list in somebody else's page: the portal's. Put there before the page's own scripts. */
class Watch {
  #scroller: HTMLElement | undefined;

  /** Waits for the list and its first contacts. */
  async begin(): Promise<boolean> {
    return until(() => this.#isThere() && this.#count().waiting === 0, LIMIT);
  }

  /** A hard flick from where the list is: twelve new rows in each frame. */
  flick(frames: number): Promise<Watched> {
    const row = this.#rows[0]!.getBoundingClientRect().height;
    return this.#scroll(frames, () => (this.#list.scrollTop += FLICK * row));
  }

  /** The scrollbar, dragged from one end to the other. */
  drag(frames: number): Promise<Watched> {
    const { scrollHeight, clientHeight } = this.#list;
    return this.#scroll(frames, (frame) => {
      this.#list.scrollTop = ((frame + 1) / frames) * (scrollHeight - clientHeight);
    });
  }

  /** A press on the scrollbar. */
  jump(part: number): Promise<Watched> {
    const { scrollHeight, clientHeight } = this.#list;
    return this.#scroll(1, () => {
      this.#list.scrollTop = part * (scrollHeight - clientHeight);
    });
  }

  async #scroll(frames: number, move: (frame: number) => void): Promise<Watched> {
    const seen = { waiting: 0, all: 0 };
    for (let frame = 0; frame < frames; frame++) {
      move(frame);
      await painted();
      const { waiting, all } = this.#count();
      seen.waiting += waiting;
      seen.all += all;
    }
    const end = performance.now();
    const isFilled = this.#count().waiting === 0 || (await until(() => this.#count().waiting === 0, LIMIT));
    if (!isFilled) throw new Error('Rows did not come.');
    return { waiting: seen.waiting / seen.all, filled: performance.now() - end };
  }

  get #list(): HTMLElement {
    return this.#scroller!;
  }

  get #rows(): readonly Element[] {
    return [...this.#list.querySelectorAll('.canvas > .row:not([hidden])')];
  }

  #isThere(): boolean {
    const list = document.querySelector('liaison-contact-list') ?? document.body;
    this.#scroller = find(list, '.scroller') as HTMLElement | undefined;
    return this.#scroller !== undefined && this.#rows.length > 0;
  }

  #count(): { readonly waiting: number; readonly all: number } {
    const { top, bottom } = this.#list.getBoundingClientRect();
    const seen = this.#rows.filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top && box.top < bottom;
    });
    return { waiting: seen.filter((row) => row.matches('[data-state=waiting]')).length, all: seen.length };
  }
}

export type { Watch };
declare global {
  interface Window {
    watch: Watch;
  }
}
globalThis.window.watch = new Watch();
