import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import { activeElement } from '../focus/focus.ts';
import { framed } from '../testing/frame.element.ts';
import { DialogCancelEvent } from './dialog-cancel.event.ts';
import { defineDialog, type DialogElement } from './dialog.element.ts';

defineDialog();

describe('a dialog', () => {
  it('is modal, and named by its heading', async () => {
    const { native, heading } = await opened();

    expect(native.matches(':modal')).to.be.true;
    expect(native.getAttribute('aria-labelledby')).to.equal(heading.id);
    expect(heading.textContent).to.equal('Edit contact');
  });

  it('is accessible', async () => {
    const { dialog } = await opened();

    await expect(dialog).to.be.accessible();
  });

  it('puts the focus into the first field that can be filled in', async () => {
    await opened();

    expect(activeElement()?.id).to.equal('name');
  });

  it('puts the focus on the least destructive button where there is no field', async () => {
    await opened({ body: html`<p>They cannot be brought back.</p>` });

    expect(activeElement()?.textContent).to.equal('Cancel');
  });

  it('puts it there too when it is open from the start', async () => {
    await fixture(html`<ln-dialog open><button type="button" slot="foot">Cancel</button></ln-dialog>`);

    expect(activeElement()?.textContent).to.equal('Cancel');
  });

  it('closes on Esc, says so, and gives the focus back to what opened it', async () => {
    const { dialog, opener } = await opened();

    void sendKeys({ press: 'Escape' });
    await oneEvent(dialog, 'close');

    expect(dialog.open).to.be.false;
    expect(activeElement()).to.equal(opener);
  });

  it('stays open when leaving is prevented, however often Esc is pressed (E-04)', async () => {
    const { dialog, native } = await opened();
    let asked = 0;
    dialog.addEventListener(DialogCancelEvent.type, (event) => {
      asked++;
      event.preventDefault();
    });

    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });

    expect(asked).to.equal(3);
    expect(native.open).to.be.true;
  });

  it('asks to leave by ×', async () => {
    const { dialog, cross } = await opened();

    cross.click();
    await oneEvent(dialog, 'close');

    expect(dialog.open).to.be.false;
  });

  it('asks to leave by a press beside it', async () => {
    const { dialog } = await opened();

    void sendMouse({ type: 'click', position: [4, 4] });
    await oneEvent(dialog, DialogCancelEvent.type);
  });

  it('does not take marking a text that ends beside it for a press beside it', async () => {
    const { dialog, heading } = await opened();
    let asked = false;
    dialog.addEventListener(DialogCancelEvent.type, () => (asked = true));
    const { left, top } = heading.getBoundingClientRect();

    await sendMouse({ type: 'move', position: [Math.round(left) + 4, Math.round(top) + 4] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [4, 4] });
    await sendMouse({ type: 'up' });

    expect(asked).to.be.false;
  });

  it('keeps Tab inside', async () => {
    const { dialog } = await opened();
    const outside = [];
    for (let press = 0; press < 6; press++) {
      await sendKeys({ press: 'Tab' });
      const active = activeElement();
      // The browser's own bar is one of the stops; the page behind is not.
      if (active && active !== document.body && !isInside(active, dialog)) outside.push(active);
    }

    expect(outside).to.deep.equal([]);
  });

  it('keeps the page behind it still, and lets go when it is taken away while open', async () => {
    const { dialog } = await opened();
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');

    dialog.remove();

    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('gives the focus back when it is taken away while open', async () => {
    const { dialog, opener } = await opened();

    dialog.remove();

    expect(activeElement()).to.equal(opener);
  });

  it('lets go of the page once it is closed, though it was opened again meanwhile', async () => {
    const { dialog } = await opened();

    for (const open of [false, true, false]) {
      dialog.open = open;
      await dialog.updateComplete;
    }
    await oneEvent(dialog, 'close');

    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('is still open, and modal, after it was moved', async () => {
    const { dialog, native } = await opened();

    dialog.parentElement!.append(dialog);
    await dialog.updateComplete;

    expect(dialog.open).to.be.true;
    expect(native.matches(':modal')).to.be.true;
  });

  it('fills a phone’s screen if it is a page, and rises from its bottom if not', async () => {
    await setViewport({ width: 390, height: 800 });
    try {
      const { dialog, panel } = await opened();
      expect(panel.offsetTop + panel.offsetHeight).to.be.closeTo(800, 1);
      expect(panel.offsetTop).to.be.greaterThan(0);

      dialog.page = true;
      await dialog.updateComplete;

      expect(panel.offsetHeight).to.equal(800);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});

describe('a docked dialog', () => {
  it('leaves the focus and the page as they are, and is a region named by its heading', async () => {
    const { dialog, opener } = await opened({ docked: true });

    expect(activeElement()).to.equal(opener);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    expect(dialog.renderRoot.querySelector('section')?.getAttribute('aria-labelledby')).to.equal('heading');
  });

  it('asks to leave by Esc from inside, and closes', async () => {
    const { dialog } = await opened({ docked: true });
    dialog.querySelector<HTMLElement>('#name')?.focus();

    void sendKeys({ press: 'Escape' });
    await oneEvent(dialog, 'close');

    expect(dialog.open).to.be.false;
  });
});

async function opened({
  body = html`<input readonly aria-label="Nickname" /><input id="name" aria-label="Name" />`,
  docked = false,
} = {}) {
  const page = await fixture<HTMLElement>(html`
    <div>
      <button type="button">Edit</button>
      ${framed(
        [],
        html`<ln-dialog heading="Edit contact">
          ${body}
          <button type="button" slot="foot">Cancel</button>
          <button type="button" slot="foot">Save</button>
        </ln-dialog>`,
      )}
    </div>
  `);
  const opener = page.querySelector('button')!;
  const frame = page.querySelector('ln-frame')!;
  await frame.updateComplete;
  const dialog = frame.renderRoot.querySelector('ln-dialog')!;
  opener.focus();
  Object.assign(dialog, { open: true, docked });
  await dialog.updateComplete;
  return { dialog, opener, ...dialogOf(dialog) };
}

const dialogOf = ({ renderRoot }: DialogElement) => ({
  native: renderRoot.querySelector('dialog')!,
  heading: renderRoot.querySelector('h2')!,
  cross: renderRoot.querySelector<HTMLElement>('[aria-label="Close"]')!,
  panel: renderRoot.querySelector<HTMLElement>('.panel')!,
});

function isInside(element: Element, dialog: Element): boolean {
  const root = element.getRootNode() as ShadowRoot;
  return dialog.contains(element) || root.host === dialog;
}
