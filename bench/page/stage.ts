import type { Act, FlickSeen, JumpSeen } from './acts.ts';
import { Company, NEWEST_FIRST, type Shown } from './company.ts';
import type { Contestant, MountedList } from './contestant.ts';
import { elementsOf } from './deep.ts';
import { painted, pause, until } from './frames.ts';
import { isInOrder, isWhole, look, textIn } from './look.ts';
import { FLICK, ROW } from './sizes.ts';

/**
 * So long a list is left alone with what was asked of it; only then it is looked at, because looking costs more than most
 * of what is asked. Ours waits 200 ms before it asks its host about a change, for more to come.
 */
const SETTLE = 400;
/** Ours points a changed row out for two seconds. */
const REST = 2_200;
/** A list is still when it has not been scrolled for so long. */
const STILL = 250;
const JUMP_LIMIT = 4_000;
/** Between the box and the name of a row nothing is painted, in any list. */
const BESIDE_BOX = 36;
/** Shades, of 255. */
const TOLERANCE = 6;

/** The course that every list goes through. The runner calls each part from outside and reads the browser's counters. */
class Stage {
  readonly #element = document.querySelector<HTMLElement>('#stage')!;
  #company = new Company(0);
  #contestant: Contestant | undefined;
  #mounted: MountedList | undefined;
  #changes = 0;

  prepare(rows: number, height: number): void {
    this.#company = new Company(rows);
    this.#element.style.height = `${height}px`;
  }

  async load(name: string): Promise<void> {
    ({ default: this.#contestant } = (await import(`/contestants/${name}.js`)) as { default: Contestant });
  }

  /** Answers how many pixels of rows can be seen, as soon as all of them can. */
  async mount(): Promise<number> {
    this.#mounted = await this.#contestant!.mount(this.#element, this.#company);
    await pause(SETTLE);
    if (!(await until(() => this.#isInOrder()))) throw new Error('The rows have not come.');
    return this.#list.area.height;
  }

  /** `watched`: what is on the screen is looked at after each frame, which costs more than the list. */
  async flick(frames: number, watched: boolean): Promise<FlickSeen> {
    const { scroller } = this.#list;
    const seen = { blank: 0, waiting: 0, rows: 0 };
    for (let frame = 0; frame < frames; frame++) {
      scroller.scrollTop += FLICK * ROW;
      await painted();
      if (!watched) continue;
      const rows = look(this.#list);
      seen.rows += rows.length;
      if (rows.includes('blank')) seen.blank++;
      seen.waiting += rows.filter((row) => row === 'waiting').length;
    }
    await pause(STILL);
    return { frames, blank: seen.blank, waiting: seen.rows && seen.waiting / seen.rows };
  }

  /** Goes to a part of the list, by its scrollbar. */
  async jump(part: number): Promise<JumpSeen> {
    const { scroller } = this.#list;
    const start = performance.now();
    scroller.scrollTop = part * (scroller.scrollHeight - scroller.clientHeight);
    const last = this.#company.size - 1;
    const wanted = part * last;
    const near = part === 0 || part === 1 ? 0 : Math.max(last * 0.01, 100);
    const arrived = await until(() => {
      const seen = look(this.#list);
      const number = seen.at(part === 0 ? 0 : -1);
      return isInOrder(seen) && typeof number === 'number' && Math.abs(number - wanted) <= near;
    }, JUMP_LIMIT);
    const milliseconds = performance.now() - start;
    const seen = look(this.#list).at(-1);
    await pause(STILL);
    return { milliseconds, arrived, last: typeof seen === 'number' ? seen : null };
  }

  /** What a list does for a moment after a change, it has done. */
  rest(): Promise<void> {
    return pause(REST);
  }

  /** Answers whether what was asked for could be seen. */
  async act(act: Act): Promise<boolean> {
    const seen = this.#start(act);
    await pause(SETTLE);
    return until(seen, JUMP_LIMIT);
  }

  /** Given a picture of the screen: is the border of each row as sharp, and where it is in the row above? */
  async isEven(png: string): Promise<boolean> {
    const { left, top, height } = this.#list.area;
    // Above the first row may be the border of the heads; below the last may be none.
    const rows = Math.floor(height / ROW) - 1;
    const edges = await edgesOf(png, Math.round(left) + BESIDE_BOX, Math.round(top), rows * ROW);
    return edges.every((edge, y) => y <= 2 * ROW || Math.abs(edge - edges[y - ROW]!) <= TOLERANCE);
  }

  elements(): number {
    return [...elementsOf(this.#element)].length;
  }

  get #list(): MountedList {
    return this.#mounted!;
  }

  /** Asks for something, and answers how it is known to be there. */
  #start(act: Act): () => boolean {
    switch (act) {
      case 'nothing':
        return () => this.#isInOrder();
      case 'select':
        this.#list.selectAll();
        return () => this.#list.chosen;
      case 'clear':
        this.#list.clear();
        return () => !this.#list.chosen;
      case 'sort':
        return this.#show({ sort: 'name', filter: 'all' });
      case 'filter':
        return this.#show({ sort: 'modified', filter: 'line' });
      case 'unsort':
      case 'unfilter':
        return this.#show(NEWEST_FIRST);
      case 'update':
        return this.#change();
    }
  }

  #show(shown: Shown): () => boolean {
    this.#list.show(shown);
    return () => {
      const seen = look(this.#list);
      return isWhole(seen) && seen.every((number, row) => number === this.#company.numberAt(shown, row));
    };
  }

  /** Somebody renames the fourth contact. */
  #change(): () => boolean {
    const name = `Renamed ${++this.#changes}`;
    this.#company.rename(3, name);
    this.#list.changed(3);
    return () => textIn(this.#list, 3).includes(`${name} №3`);
  }

  #isInOrder(): boolean {
    return isInOrder(look(this.#list));
  }
}

/** How much lighter or darker each pixel of a column is than the one above it. */
async function edgesOf(png: string, x: number, y: number, height: number): Promise<readonly number[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const context = new OffscreenCanvas(1, height).getContext('2d')!;
  context.drawImage(await createImageBitmap(new Blob([bytes])), -x, -y);
  const { data } = context.getImageData(0, 0, 1, height);
  const shades = Array.from({ length: height }, (_, at) => data[at * 4]!);
  return shades.map((shade, at) => (at === 0 ? 0 : shade - shades[at - 1]!));
}

export type { Stage };
declare global {
  interface Window {
    bench: Stage;
  }
}
globalThis.window.bench = new Stage();
