import type { ContactRow } from '../../../shared/domain/contact.ts';
import { COLUMNS, make, type Cell } from '../cells.ts';
import { NEWEST_FIRST, type Company, type Shown } from '../company.ts';
import type { Contestant, MountedList } from '../contestant.ts';
import { ROW } from '../sizes.ts';

const OVERSCAN = 6;
/** Past this many pixels borders smear; beyond, the scrollbar is to scale. */
const LONGEST = 16_000_000;
const PAGE = 100;
const PAGES = 40;
/** How long a changed row is pointed out, as ours is. */
const FRESH = 2000;
const NUMBER = new Intl.NumberFormat('en');

class Row {
  readonly element = make('div', 'v-row');
  readonly #box = make('input', '') as HTMLInputElement;
  #chosen: boolean | undefined;
  readonly #cells: readonly Cell[] = COLUMNS.map(({ create }) => create());
  #written: ContactRow | undefined;
  #y = -1;
  row = -1;

  constructor() {
    this.#box.type = 'checkbox';
    this.element.append(make('div', 'cell', this.#box), ...this.#cells.map(({ element }) => element));
  }

  put(y: number): void {
    if (y !== this.#y) this.element.style.transform = `translateY(${(this.#y = y)}px)`;
  }

  write(contact: ContactRow, chosen: boolean, fresh: boolean): void {
    this.element.classList.toggle('fresh', fresh);
    if (chosen !== this.#chosen) this.#choose(chosen);
    if (contact === this.#written) return;
    this.#written = contact;
    for (const cell of this.#cells) cell.write(contact);
  }

  #choose(chosen: boolean): void {
    this.#chosen = this.#box.checked = chosen;
    this.element.classList.toggle('chosen', chosen);
    this.element.ariaSelected = String(chosen);
  }
}

/** How many there are; or how many are selected, and what can be done with them. */
class Bar {
  readonly #text = document.createTextNode('');
  readonly #all = make('button', '');
  readonly #owner = make('button', '', document.createTextNode('Change Contact Owner'));
  readonly #owners = make('span', '');
  readonly #actions = make(
    'div',
    'v-actions',
    this.#all,
    this.#owner,
    make('button', '', document.createTextNode('Delete')),
    this.#owners,
    make('button', '', document.createTextNode('Clear')),
  );
  readonly element = make('div', 'v-bar', make('span', '', this.#text), this.#actions);

  constructor() {
    this.element.firstElementChild!.role = 'status';
  }

  /** Only of those that are loaded it is known whose they are. */
  write(total: number, selected: readonly ContactRow[]): void {
    const count = selected.length;
    this.element.classList.toggle('selected', count > 0);
    this.#text.data = count > 0 ? `${NUMBER.format(count)} selected` : `${NUMBER.format(total)} contacts`;
    if (count === 0) return;
    const owners = new Set(selected.map(({ owner }) => owner?.id)).size;
    this.#all.textContent = `Select all ${NUMBER.format(total)}`;
    this.#owner.ariaDisabled = String(owners > 1);
    this.#owners.textContent = owners > 1 ? `${owners} owners` : '';
  }
}

/**
 * The window that somebody would write by hand for exactly this page: what every other number is divided by. It says what is
 * selected and offers the same to be done, and asks again for a page with a changed row. Of accessibility it has no more than
 * that, and it has no keyboard, frames for what is missing, languages, photos or failures.
 */
class VanillaList implements MountedList {
  readonly scroller = make('div', 'v-scroller');
  readonly #canvas = make('div', 'v-canvas');
  readonly #box = make('input', '') as HTMLInputElement;
  readonly #head = make('div', 'v-row v-head', make('div', 'cell', this.#box));
  readonly #bar = new Bar();
  readonly #company: Company;
  readonly #pages = new Map<number, readonly ContactRow[]>();
  #rows: Row[] = [];
  #shown = NEWEST_FIRST;
  #all = false;
  #fresh = -1;

  constructor(stage: HTMLElement, company: Company) {
    this.#company = company;
    this.#head.append(...COLUMNS.map(({ head }) => make('div', 'cell', document.createTextNode(head))));
    this.scroller.append(this.#head, this.#canvas);
    this.#box.type = 'checkbox';
    stage.append(make('div', 'v-list', this.#bar.element, this.scroller));
    this.#bar.write(company.total(this.#shown), []);
    this.scroller.addEventListener('scroll', () => this.#draw());
    this.#rows = Array.from({ length: Math.ceil(this.#viewport / ROW) + 1 + 2 * OVERSCAN }, () => new Row());
    this.#canvas.append(...this.#rows.map(({ element }) => element));
    this.#fit();
    this.#draw();
  }

  get area(): DOMRect {
    const { left, top, width, height } = this.scroller.getBoundingClientRect();
    const head = this.#head.offsetHeight;
    return new DOMRect(left, top + head, width, height - head);
  }

  get chosen(): boolean {
    return this.#rows.some(({ element }) => element.matches('.chosen'));
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#pages.clear();
    this.#fit();
    this.scroller.scrollTop = 0;
    this.#choose(this.#all);
  }

  /** Where a contact stands may have changed with it, so the page that shows it is asked for again. */
  async changed(number: number): Promise<void> {
    for (const [page, rows] of this.#pages) {
      if (!rows.some(({ id }) => id === `c-${number}`)) continue;
      const known = new Map(rows.map((row) => [row.id, row]));
      const answer = await Promise.resolve(this.#company.window(this.#shown, page * PAGE, PAGE));
      this.#pages.set(
        page,
        answer.map((row) => {
          const old = known.get(row.id);
          return old?.revision === row.revision ? old : row;
        }),
      );
      break;
    }
    this.#fresh = number;
    this.#redraw();
    setTimeout(() => {
      this.#fresh = -1;
      this.#redraw();
    }, FRESH);
  }

  selectAll(): void {
    this.#choose(true);
  }

  clear(): void {
    this.#choose(false);
  }

  #choose(all: boolean): void {
    this.#all = this.#box.checked = all;
    this.#bar.write(this.#company.total(this.#shown), all ? [...this.#pages.values()].flat() : []);
    this.#redraw();
  }

  get #viewport(): number {
    return this.scroller.clientHeight - this.#head.offsetHeight;
  }

  #fit(): void {
    const height = Math.min(LONGEST, this.#company.total(this.#shown) * ROW);
    this.#canvas.style.height = `${height}px`;
  }

  #redraw(): void {
    for (const slot of this.#rows) slot.row = -1;
    this.#draw();
  }

  #draw(): void {
    const total = this.#company.total(this.#shown);
    const { scrollTop } = this.scroller;
    const shift = this.#shift(scrollTop, total * ROW);
    const first = Math.max(0, Math.min(Math.floor((scrollTop + shift) / ROW) - OVERSCAN, total - this.#rows.length));
    for (let row = first; row < Math.min(total, first + this.#rows.length); row++) {
      const slot = this.#rows[row % this.#rows.length]!;
      slot.put(row * ROW - shift);
      if (slot.row === row) continue;
      slot.row = row;
      slot.write(this.#at(row), this.#all, this.#company.numberAt(this.#shown, row) === this.#fresh);
    }
  }

  #last = { position: 0, shift: 0 };

  /** Near moves are followed one to one, far ones to scale; the ends are exact. */
  #shift(position: number, content: number): number {
    if (content <= LONGEST) return 0;
    const last = LONGEST - this.#viewport;
    const isNear = Math.abs(position - this.#last.position) < 4 * this.#viewport && position > 0 && position < last - 1;
    const scaled = Math.round((position / last) * (content - LONGEST));
    const shift = isNear ? this.#last.shift : scaled;
    this.#last = { position, shift };
    return shift;
  }

  #at(row: number): ContactRow {
    const page = Math.floor(row / PAGE);
    let rows = this.#pages.get(page);
    if (!rows) {
      rows = this.#company.window(this.#shown, page * PAGE, PAGE);
      this.#pages.set(page, rows);
      if (this.#pages.size > PAGES) this.#pages.delete(this.#pages.keys().next().value!);
    }
    return rows[row % PAGE]!;
  }
}

export default { mount: (stage, company) => new VanillaList(stage, company) } satisfies Contestant;
