import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import { activeElement } from '../focus/focus.ts';
import { framed } from '../testing/frame.element.ts';
import { MenuChooseEvent } from './menu-choose.event.ts';
import { defineMenu, type MenuItem } from './menu.element.ts';

defineMenu();

const ITEMS: readonly MenuItem[] = [
  { id: 'export', label: 'Export' },
  { id: 'import', label: 'Import', reason: 'The portal does not offer this function.' },
  { id: 'delete', label: 'Delete', danger: true },
];

describe('a menu', () => {
  it('is accessible, closed and open', async () => {
    const menu = await show();
    await expect(menu.element).to.be.accessible();

    menu.button.click();
    await menu.element.updateComplete;

    await expect(menu.element).to.be.accessible();
    expect(menu.button.getAttribute('aria-expanded')).to.equal('true');
  });

  for (const [key, item] of [
    ['Enter', 'Export'],
    ['Space', 'Export'],
    ['ArrowDown', 'Export'],
    ['ArrowUp', 'Delete'],
  ] as const) {
    it(`opens by ${key} at ${item}`, async () => {
      const menu = await show();
      menu.button.focus();

      await sendKeys({ press: key });

      expect(menu.isOpen()).to.be.true;
      expect(menu.current()).to.equal(item);
    });
  }

  it('moves by arrows in a ring, and to its ends by Home and End', async () => {
    const menu = await show();
    menu.button.focus();
    await sendKeys({ press: 'ArrowDown' });

    const visited = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await sendKeys({ press: key });
      visited.push(menu.current());
    }

    expect(visited).to.deep.equal(['Import', 'Delete', 'Export', 'Delete', 'Export', 'Delete']);
  });

  it('moves by the letters of an item', async () => {
    const menu = await show();
    menu.button.focus();
    await sendKeys({ press: 'ArrowDown' });

    await sendKeys({ type: 'de' });

    expect(menu.current()).to.equal('Delete');
  });

  it('chooses by Enter, closes, and gives the focus back', async () => {
    const menu = await show();
    menu.button.focus();
    await sendKeys({ press: 'ArrowUp' });

    void sendKeys({ press: 'Enter' });
    const { detail } = (await oneEvent(menu.element, MenuChooseEvent.type)) as MenuChooseEvent;

    expect(detail.id).to.equal('delete');
    expect(menu.isOpen()).to.be.false;
    expect(activeElement()).to.equal(menu.button);
  });

  it('can be read but not chosen where an item cannot be used now', async () => {
    const menu = await show();
    const chosen: string[] = [];
    menu.element.addEventListener(MenuChooseEvent.type, ({ detail }) => chosen.push(detail.id));
    menu.button.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });

    await sendKeys({ press: 'Enter' });

    expect(chosen).to.deep.equal([]);
    expect(activeElement()?.textContent).to.contain('The portal does not offer this function.');
  });

  it('closes on Esc, keeps that Esc to itself, and gives the focus back', async () => {
    const menu = await show();
    let escaped = false;
    menu.element.addEventListener('keydown', ({ key }) => (escaped ||= key === 'Escape'));
    menu.button.focus();
    await sendKeys({ press: 'ArrowDown' });

    await sendKeys({ press: 'Escape' });

    expect(menu.isOpen()).to.be.false;
    expect(activeElement()).to.equal(menu.button);
    expect(escaped).to.be.false;
  });

  it('closes on a press elsewhere', async () => {
    const menu = await show();
    menu.button.click();

    await sendMouse({ type: 'click', position: [700, 500] });

    expect(menu.isOpen()).to.be.false;
  });
});

async function show() {
  const frame = await fixture<HTMLElementTagNameMap['ln-frame']>(
    framed([], html`<ln-menu label="More actions" .items=${ITEMS}></ln-menu>`),
  );
  const element = frame.renderRoot.querySelector('ln-menu')!;
  await element.updateComplete;
  const list = element.renderRoot.querySelector<HTMLElement>('[role=menu]')!;
  return {
    element,
    button: element.renderRoot.querySelector('button')!,
    isOpen: () => list.matches(':popover-open'),
    current: () => (activeElement()?.querySelector('span')?.firstChild?.nextSibling?.textContent ?? '').trim(),
  };
}
