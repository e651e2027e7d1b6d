import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';

import { aContactRow } from '../../../../mocks/factories/contact.factory.ts';
import type { ContactRow } from '../../../../shared/domain/contact.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { FrameElement } from '../../../../shared/ui/testing/frame.element.ts';
import { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import type { RowSource, RowState } from '../../state/pages.ts';
import { ContactGridElement } from './contact-grid.element.ts';
import { LONGEST } from './scroll-place.ts';
import { SortChangeEvent } from './sort-change.event.ts';

definePrivate('ln-contact-grid', ContactGridElement);
definePrivate('ln-frame', FrameElement);

const MILLION = 1_000_000;

describe('<ln-contact-grid>', () => {
  before(() => setViewport({ width: 1100, height: 700 }));
  afterEach(() => document.querySelectorAll('ln-frame').forEach((frame) => frame.remove()));

  it('reaches the last of a million rows by the keyboard, painted where it belongs (L-20)', async () => {
    const grid = await show(MILLION);

    await grid.press('End');

    expect(grid.focused()).to.equal('Contact 999999');
    expect(grid.isWhole(MILLION - 1)).to.be.true;
  });

  it('reaches the last of a million rows by the scrollbar, below the height where pixels are lost (L-20)', async () => {
    const grid = await show(MILLION);

    await grid.scrollTo(grid.scroller.scrollHeight);

    expect(grid.seen().at(-1)).to.equal('Contact 999999');
    expect(grid.scroller.scrollHeight).to.be.below(2 ** 24);
  });

  it('shows the row that a scrollbar in the middle of a million stands for', async () => {
    const grid = await show(MILLION);

    await grid.scrollTo((grid.scroller.scrollHeight - grid.scroller.clientHeight) / 2);

    expect(grid.seen()[0]).to.match(/^Contact (49|50)\d{4}$/);
  });

  it('goes on row by row where the wheel turns, deep inside a million', async () => {
    const grid = await show(MILLION);
    await grid.scrollTo(8_000_000);
    const [first = ''] = grid.seen();

    for (let turn = 0; turn < 10; turn++) await grid.scrollBy(grid.rowHeight);

    expect(grid.seen()[0]).to.equal(`Contact ${numberOf(first) + 10}`);
  });

  it('leaves no part of the view without a row, wherever it is scrolled (L-20)', async () => {
    const grid = await show(MILLION);

    for (const share of [0, 0.1, 0.35, 0.9, 0.2, 1, 0.5]) {
      grid.scroller.scrollTop = share * grid.scroller.scrollHeight;
      grid.scroller.dispatchEvent(new Event('scroll'));
      expect(grid.uncovered(), `at ${share}`).to.equal(0);
    }
  });

  it('rewrites its rows in place, and makes no element while it scrolls (L-20)', async () => {
    const grid = await show(MILLION);
    const before = new Set(grid.rows());

    for (let turn = 0; turn < 30; turn++) await grid.scrollBy(400);

    expect(grid.rows().every((row) => before.has(row))).to.be.true;
    expect(before.size).to.be.below(45);
  });

  it('keeps the focus on its contact however far the list is scrolled (L-25)', async () => {
    const grid = await show(MILLION);
    await grid.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    const row = grid.active();

    await grid.scrollTo(9_000_000);

    expect(grid.active()).to.equal(row);
    expect(grid.focused()).to.equal('Contact 3');
  });

  it('comes back to the focused contact when the reader goes on by keyboard', async () => {
    const grid = await show(MILLION);
    await grid.press('ArrowDown');
    await grid.scrollTo(9_000_000);

    await grid.press('ArrowDown');

    expect(grid.focused()).to.equal('Contact 2');
    expect(grid.isWhole(2)).to.be.true;
  });

  it('keeps the focus on its contact when rows come in above it', async () => {
    const grid = await show(50);
    await grid.press('ArrowDown', 'ArrowDown');
    const row = grid.active();

    await grid.become(new Rows(51, (index) => rowAt(index - 1)));

    expect(grid.active()).to.equal(row);
    expect(grid.focused()).to.equal('Contact 2');
    expect(grid.active()?.getAttribute('aria-rowindex')).to.equal('5');
  });

  it('has the focus on the next row when the focused contact is gone', async () => {
    const grid = await show(50);
    await grid.press('End');

    await grid.become(new Rows(20));

    expect(grid.focused()).to.equal('Contact 19');
  });

  it('moves by rows, pages and ends, and stops at both (L-25)', async () => {
    const grid = await show(500);
    const page = Math.floor((grid.scroller.clientHeight - 37) / grid.rowHeight);
    const went: (string | undefined)[] = [];

    for (const key of ['ArrowDown', 'PageDown', 'ArrowUp', 'PageUp', 'PageUp', 'End', 'ArrowDown', 'Home']) {
      await grid.press(key);
      went.push(grid.focused());
    }

    expect(went).to.deep.equal([1, 1 + page, page, 0, 0, 499, 499, 0].map((row) => `Contact ${row}`));
  });

  it('is one tab stop, with the heads reached by ↑ and left by ↓ (L-25)', async () => {
    const grid = await show(50);

    await grid.press('ArrowUp');
    expect(grid.focused()).to.equal('Name');
    await grid.press('ArrowRight');
    expect(grid.focused()).to.equal('Company');
    expect(grid.tabStops()).to.have.lengthOf(1);

    await grid.press('ArrowDown');
    expect(grid.focused()).to.equal('Contact 0');
    expect(grid.tabStops()).to.have.lengthOf(1);
  });

  it('opens a contact by Enter, from its row, which takes the focus back (L-06)', async () => {
    const grid = await show(50);
    const opened: ContactOpenEvent[] = [];
    grid.element.addEventListener(ContactOpenEvent.type, (event) => opened.push(event));

    await grid.press('ArrowDown', 'Enter');

    expect(opened.map(({ detail }) => detail.id)).to.deep.equal(['c-1']);
  });

  it('opens a contact by a click anywhere in its row (L-06)', async () => {
    const grid = await show(50);
    const opened: string[] = [];
    grid.element.addEventListener(ContactOpenEvent.type, ({ detail }) => opened.push(detail.id));

    grid.row(4).querySelector<HTMLElement>('.c-company')?.click();

    expect(opened).to.deep.equal(['c-4']);
    expect(grid.focused()).to.equal('Contact 4');
  });

  it('asks for the other order by the head that is in order, and begins dates with the newest (L-26)', async () => {
    const grid = await show(5, { sort: 'name', descending: false });
    const asked: unknown[] = [];
    grid.element.addEventListener(SortChangeEvent.type, (event) => asked.push((event as SortChangeEvent).detail));

    grid.head('Name').click();
    grid.head('Modified').click();

    expect(asked).to.deep.equal([
      { sort: 'name', descending: true },
      { sort: 'modified', descending: true },
    ]);
  });

  it('draws the frame of a row whose contact has not come, in its own size (L-20)', async () => {
    const grid = await show(50, {}, () => 'waiting');
    const before = grid.row(3).getBoundingClientRect();
    expect(grid.row(3).getAttribute('aria-busy')).to.equal('true');

    await grid.become(new Rows(50));

    expect(grid.row(3).getBoundingClientRect()).to.deep.include({ y: before.y, height: before.height });
    expect(grid.row(3).hasAttribute('aria-busy')).to.be.false;
  });

  it('says the true row numbers, in order, at ten places of 100,000 rows (P31)', async () => {
    const grid = await show(100_000);

    for (const share of [0, 0.05, 0.13, 0.27, 0.4, 0.5, 0.66, 0.8, 0.93, 1]) {
      await grid.scrollTo(share * (grid.scroller.scrollHeight - grid.scroller.clientHeight));
      await grid.still();

      const read = grid.rows().filter((row) => !row.hidden && row !== grid.tabStops()[0]);
      for (const row of read) expect(row.getAttribute('aria-rowindex')).to.equal(`${numberOf(nameIn(row)) + 2}`);
      const order = read.map((row) => Number(row.getAttribute('aria-rowindex')));
      expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    }
    expect(grid.grid.getAttribute('aria-rowcount')).to.equal('100001');
  });

  it('reads a row as its cells, with the mark by its name (L-02)', async () => {
    await show(3, {}, (index) =>
      aContactRow({ id: `c-${index}`, type: 'works', displayName: '山田 太郎', owner: null }),
    );

    const spoken = heardIn((await (a11ySnapshot({}) as Promise<unknown>)) as Spoken);

    expect(spoken).to.include('image WORKS contact').and.include('StaticText No owner');
  });

  it('draws a name of ten kilobytes, markup and direction marks as a text of one line (P21, P25)', async () => {
    const names = [
      'x'.repeat(10_000),
      '<img src=x onerror=alert(1)><script>alert(2)</script>',
      'Anna\u202Egpj.exe\nBen',
    ];
    const grid = await show(3, {}, (index) => aContactRow({ id: `c-${index}`, displayName: names[index] ?? '' }));

    expect(nameIn(grid.row(0)).length).to.be.below(250);
    expect(nameIn(grid.row(1))).to.equal(names[1]);
    expect(nameIn(grid.row(2))).to.equal('Anna\u25CCgpj.exe Ben');
    expect(grid.row(1).querySelector('img, script')).to.equal(null);
    expect(grid.row(0).offsetHeight).to.equal(grid.rowHeight);
  });

  it('takes no address for a picture that is not one (P22)', async () => {
    const grid = await show(2, {}, (index) =>
      aContactRow({ id: `c-${index}`, photoUrl: index ? 'https://photos.example/a.png' : 'javascript:alert(1)' }),
    );

    expect(grid.row(0).querySelector('img')).to.equal(null);
    expect(grid.row(1).querySelector('img')).to.have.property('src', 'https://photos.example/a.png');
  });

  it('says which contact is open', async () => {
    const grid = await show(5, { openId: 'c-2' });

    expect(grid.rows().filter((row) => row.ariaCurrent === 'true')).to.deep.equal([grid.row(2)]);
  });
});

/** A node of the accessibility tree. */
interface Spoken {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Spoken[];
}

const heardIn = ({ role, name, children = [] }: Spoken): readonly string[] => [
  `${role} ${name}`,
  ...children.flatMap(heardIn),
];

const rowAt = (index: number): ContactRow => aContactRow({ id: `c-${index}`, displayName: `Contact ${index}` });

class Rows implements RowSource {
  readonly version = ++Rows.#versions;
  readonly total: number;
  readonly at: (index: number) => RowState;
  static #versions = 0;

  constructor(total: number, at: (index: number) => RowState = rowAt) {
    this.total = total;
    this.at = at;
  }

  indexOf(id: string): number | undefined {
    for (let index = 0; index < Math.min(this.total, 100); index++) {
      const row = this.at(index);
      if (typeof row !== 'string' && row.id === id) return index;
    }
    return undefined;
  }

  want(): void {}
}

const nameIn = (row: Element): string => row.querySelector('.name')?.textContent ?? '';
const numberOf = (name: string): number => Number(name.replace('Contact ', ''));

/** The grid as its reader meets it. */
async function show(total: number, properties: Partial<ContactGridElement> = {}, at?: (index: number) => RowState) {
  const frame = document.body.appendChild(document.createElement('ln-frame'));
  const element = Object.assign(
    document.createElement('ln-contact-grid'),
    { rows: new Rows(total, at), framed: true },
    properties,
  );
  element.style.cssText = 'inline-size: 1040px; block-size: 560px; flex: none';
  frame.content = element;
  await frame.updateComplete;
  await element.updateComplete;
  const { renderRoot: root } = element;
  const grid = root.querySelector<HTMLElement>('[role=grid]')!;
  const scroller = root.querySelector<HTMLElement>('.scroller')!;
  const rows = () => [...root.querySelectorAll<HTMLElement>('.canvas > .row')];
  const nextScroll = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  const scrollTo = async (top: number): Promise<void> => {
    scroller.scrollTop = top;
    await nextScroll();
  };
  const rowHeight = rows()[0]?.offsetHeight ?? 0;
  const view = () => {
    const { top, bottom } = scroller.getBoundingClientRect();
    return { top: top + root.querySelector<HTMLElement>('.head')!.offsetHeight, bottom };
  };
  const inView = () =>
    rows()
      .filter((row) => !row.hidden)
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > view().top + 1 && box.top < view().bottom - 1)
      .toSorted((a, b) => a.box.top - b.box.top);
  if (total * rowHeight > LONGEST) {
    await import('./scroll-scale.ts');
    await nextScroll();
  }
  const activeOf = () => (root instanceof ShadowRoot ? root.activeElement : null);
  element.focus();
  return {
    element,
    grid,
    scroller,
    rows,
    rowHeight,
    scrollTo,
    scrollBy: (by: number) => scrollTo(scroller.scrollTop + by),
    still: () => new Promise((resolve) => setTimeout(resolve, 200)),
    press: async (...keys: readonly string[]) => {
      for (const press of keys) await sendKeys({ press });
    },
    become: async (next: RowSource) => {
      // The same list with other rows in it, as after a refresh.
      const { rows: old } = element;
      Object.assign(old as object, { total: next.total, at: next.at });
      element.version = next.version;
      await element.updateComplete;
    },
    active: () => activeOf(),
    focused: () => (activeOf()?.querySelector('.name') ?? activeOf())?.textContent.trim(),
    tabStops: () =>
      [...root.querySelectorAll<HTMLElement>('.sort, .canvas > .row')].filter(({ tabIndex }) => tabIndex === 0),
    seen: () => inView().map(({ row }) => nameIn(row)),
    row: (index: number) => rows().find((row) => !row.hidden && row.ariaRowIndex === `${index + 2}`)!,
    head: (label: string) =>
      [...root.querySelectorAll<HTMLElement>('.sort')].find((head) => head.textContent.trim() === label)!,
    isWhole: (index: number) =>
      inView().some(
        ({ row, box }) =>
          row.ariaRowIndex === `${index + 2}` && box.top >= view().top - 1 && box.bottom <= view().bottom + 1,
      ),
    /** Pixels of the view that no row covers. */
    uncovered: () => {
      let at = view().top;
      for (const { box } of inView()) {
        if (box.top > at + 1) return box.top - at;
        at = Math.max(at, box.bottom);
      }
      return Math.max(0, Math.floor(view().bottom - at));
    },
  };
}
