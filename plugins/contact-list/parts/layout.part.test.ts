import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import { aContact } from '../../../mocks/factories/contact.factory.ts';
import { createMockHost } from '../../../mocks/host.ts';
import type { Contact } from '../../../shared/domain/contact.ts';
import { defineProvider } from '../../../shared/ui/provider/liaison-provider.element.ts';
import type { ContactListElement } from '../contact-list.element.ts';
import { define } from '../index.ts';
import { LayoutChangeEvent } from '../layout-change.event.ts';

define();
defineProvider();

const people = (count: number): readonly Contact[] =>
  Array.from({ length: count }, (_, at) =>
    aContact({
      id: `c-${at}`,
      name: { given: `Person ${String(at).padStart(3, '0')}` },
      createdAt: new Date(Date.UTC(2026, 0, 1 + ((at * 7) % 300))).toISOString(),
    }),
  );

describe('the layout of <liaison-contact-list> (L-26)', () => {
  beforeEach(() => setViewport({ width: 1200, height: 800 }));
  afterEach(() => document.querySelectorAll('liaison-provider').forEach((provider) => provider.remove()));

  it('hides a column, gives its room to the others, and tells the host', async () => {
    const page = await open();
    const before = page.widthOf('name');

    await page.openOptions();
    page.box('Company').click();
    await page.until(() => page.widthOf('company') === 0);

    expect(page.widthOf('name')).to.be.above(before);
    expect(page.layouts).to.deep.equal(['hide=company']);
    page.box('Company').click();
    await page.until(() => page.widthOf('company') > 0);
    expect(page.layouts).to.deep.equal(['hide=company', '']);
  });

  it('makes a column as wide as its edge is dragged, and as in the design at a double press', async () => {
    const page = await open();
    const before = page.widthOf('company');

    await page.drag('company', 60);

    await page.until(() => page.layouts.length === 1);
    expect(page.layouts).to.deep.equal([`width.company=${before + 60}`]);
    expect(page.widthOf('company')).to.be.within(before + 58, before + 62);
    page
      .head('company')
      .dispatchEvent(
        new MouseEvent('dblclick', { bubbles: true, clientX: page.head('company').getBoundingClientRect().right }),
      );
    await page.until(() => page.layouts.at(-1) === '');
    expect(page.widthOf('company')).to.equal(before);
  });

  it('leaves the order alone when an edge beside a sortable head is dragged', async () => {
    const page = await open();
    const sort = page.list.query;

    await page.drag('name', -30);
    await page.until(() => page.layouts.length === 1);

    expect(page.list.query).to.equal(sort);
  });

  it('gives up a drag at Esc', async () => {
    const page = await open();
    const before = page.widthOf('company');

    await page.drag('company', 60, 'Escape');

    expect(page.widthOf('company')).to.equal(before);
    expect(page.layouts).to.deep.equal([]);
  });

  it('sets a width without a pointer', async () => {
    const page = await open();

    await page.openOptions();
    page.slider('Company').focus();
    await sendKeys({ press: 'Home' });

    await page.until(() => page.layouts.length === 1);
    expect(page.layouts).to.deep.equal(['width.company=72']);
  });

  it('sorts by what has no head, such as when a contact was created', async () => {
    const page = await open();

    await page.openOptions();
    page.sortBy('created');
    await page.until(() => page.list.query === 'sort=-created');
    page.radio('Ascending').click();

    await page.until(() => page.list.query === 'sort=created');
  });

  it('is as high as the reader wants, whatever the host would have', async () => {
    const page = await open({ density: 'comfortable' });

    await page.openOptions();
    page.radio('Compact').click();

    await page.until(() => page.list.dataset['density'] === 'compact');
    expect(page.layouts).to.deep.equal(['density=compact']);
  });

  it('is drawn as the host has kept it, and says nothing about it', async () => {
    const page = await open({ layout: 'hide=tags&width.company=200' });

    await page.until(() => page.widthOf('tags') === 0);

    expect(page.layouts).to.deep.equal([]);
  });

  it('stands page by page, every row of one in the document, numbered as in the whole (L-20)', async () => {
    const page = await open({ contacts: 250, layout: 'paged=1' });

    await page.until(() => page.pager() !== null && page.names().length === 100);
    expect(page.grid.getAttribute('aria-rowcount')).to.equal('251');
    expect(page.pager()).to.equal('1–100 of 250');
    expect(page.list.offsetHeight, 'the page around scrolls').to.be.above(100 * 40);

    page.button('Next page').click();

    await page.until(() => page.pager() === '101–200 of 250');
    expect(page.rowIndexes()).to.deep.equal(Array.from({ length: 100 }, (_, at) => at + 102));
  });

  it('goes to the page that is entered, and to the last when there are not so many', async () => {
    const page = await open({ contacts: 250, layout: 'paged=1' });
    await page.until(() => page.pager() !== null);

    page.enterPage('9');

    await page.until(() => page.pager() === '201–250 of 250');
    expect(page.button('Next page').getAttribute('aria-disabled')).to.equal('true');
  });

  it('opens the contact of the row that was pressed on a later page', async () => {
    const page = await open({ contacts: 250, layout: 'paged=1' });
    await page.until(() => page.pager() !== null);
    page.button('Next page').click();
    await page.until(() => page.names().length === 100 && page.rowIndexes()[0] === 102);
    const opened: string[] = [];
    page.list.addEventListener('liaison-contact-open', ({ detail }) => opened.push(detail.id ?? ''));

    const [first] = page.rows();
    const name = first?.querySelector('.name')?.textContent;
    first?.click();

    expect(opened.map((id) => `Person ${id.slice(2).padStart(3, '0')}`)).to.deep.equal([name]);
  });

  it('offers no columns where rows are cards (L-14)', async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await open();

    await page.openOptions();

    expect(page.box('Company').checkVisibility()).to.be.false;
    expect(page.radio('Compact').checkVisibility()).to.be.true;
  });
});

interface Opening {
  readonly contacts?: number;
  readonly layout?: string;
  readonly density?: 'comfortable' | 'compact';
}

async function open({ contacts = 8, layout = '', density }: Opening = {}) {
  const provider = document.createElement('liaison-provider');
  provider.ports = createMockHost({ contacts: people(contacts) }).ports;
  if (density) provider.appearance = { density };
  const list = document.createElement('liaison-contact-list') as ContactListElement;
  list.layout = layout;
  const layouts: string[] = [];
  list.addEventListener(LayoutChangeEvent.type, ({ detail }) => layouts.push(detail.layout));
  provider.append(list);
  document.body.append(provider);
  const until = (condition: () => boolean): Promise<void> => waitUntil(condition, undefined, { timeout: 3000 });

  const root = list.renderRoot as ShadowRoot;
  const inside = (selector: string): ShadowRoot | null => list.shadowRoot?.querySelector(selector)?.shadowRoot ?? null;
  await until(() => !!inside('ln-view-options')?.querySelector('button') && rows().length > 0);
  const options = inside('ln-view-options')!;
  const gridRoot = inside('ln-contact-grid')!;

  function rows(): readonly HTMLElement[] {
    const canvas = inside('ln-contact-grid')?.querySelectorAll<HTMLElement>('.canvas > .row') ?? [];
    return [...canvas]
      .filter((row) => !row.hidden && !row.dataset['state'])
      .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex));
  }
  const head = (column: string): HTMLElement => gridRoot.querySelector<HTMLElement>(`.heads > .c-${column}`)!;
  const labelled = (name: string): HTMLInputElement =>
    [...options.querySelectorAll('label')].find((label) => label.textContent.includes(name))!.querySelector('input')!;
  const pagerText = (selector: string): HTMLElement | null => inside('ln-pager')?.querySelector(selector) ?? null;

  return {
    list,
    layouts,
    until,
    rows,
    head,
    grid: gridRoot.querySelector('[role=grid]')!,
    widthOf: (column: string) => head(column).offsetWidth,
    names: () => rows().map((row) => row.querySelector('.name')?.textContent ?? ''),
    rowIndexes: () => rows().map((row) => Number(row.ariaRowIndex)),
    openOptions: async () => {
      options.querySelector('button')!.click();
      await until(() => options.querySelector('.parts') !== null);
    },
    box: labelled,
    radio: labelled,
    slider: (column: string) => options.querySelector<HTMLInputElement>(`[aria-label="Width of ${column}"]`)!,
    sortBy: (sort: string) => {
      const select = options.querySelector('select')!;
      select.value = sort;
      select.dispatchEvent(new Event('change'));
    },
    drag: async (column: string, by: number, key?: string) => {
      await list.updateComplete;
      await until(() => root.contains(list.shadowRoot!.querySelector('ln-contact-grid')));
      const { right, top } = head(column).getBoundingClientRect();
      const at = (x: number): [number, number] => [Math.round(x), Math.round(top + 8)];
      await sendMouse({ type: 'move', position: at(right) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(right + by) });
      if (key) await sendKeys({ press: key });
      await sendMouse({ type: 'up' });
    },
    pager: () => pagerText('.rows')?.textContent ?? null,
    button: (name: string) => pagerText(`[aria-label="${name}"]`)!,
    enterPage: (page: string) => {
      const input = pagerText('input') as HTMLInputElement;
      input.value = page;
      input.dispatchEvent(new Event('change'));
    },
  };
}
