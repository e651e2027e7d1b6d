import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';

import { journey } from '../harness/journey.ts';

describe('a new contact', () => {
  journey('is written down with all that is known, and so is the next one (E-07, E-11)', async ({ visit }) => {
    const portal = await visit();
    await portal.press('button', 'New contact');
    await portal.fill('textbox', 'Given name', 'Ana');
    await portal.fill('textbox', 'Phone 1', '010-1234-5678');
    await portal.sees('+82 10 1234 5678 · South Korea');
    await portal.press('button', 'Add phone');
    await portal.isIn(/^input Phone 2/);
    await portal.page.keyboard.type('+44 20 7946 0018');
    await portal.page.keyboard.down('Alt');
    await portal.key('ArrowUp');
    await portal.page.keyboard.up('Alt');
    await portal.press('button', 'Add website');
    await portal.isIn(/^input Website 1/);
    await portal.page.keyboard.type('ana.example');

    await portal.press('button', 'Save and add another');
    await portal.sees('Ana is a new contact.');
    await portal.isIn(/^input Given name/);
    await portal.page.keyboard.type('Bruno');
    await portal.fill('textbox', 'E-mail 1', 'bruno@');
    await portal.editor.save();
    await portal.sees('The part after @ needs a dot, such as hikari.example.');
    await portal.isIn(/^input E-mail 1/);
    await portal.page.keyboard.type('ana.example');
    await portal.editor.save();

    await portal.editor.isOpen('Bruno');
    await portal.editor.shows('bruno@ana.example');
    await portal.key('Escape');
    await portal.editor.isClosed();
    await portal.list.shows('Bruno'); // above Ana, whose row has moved then
    await portal.list.open('Ana');
    await portal.editor.isOpen('Ana');
    await portal.editor.shows('ana.example');
  });

  journey('that is there already is found while it is typed, and nothing typed is lost (E-11)', async ({ visit }) => {
    const portal = await visit();
    await portal.press('button', 'New contact');
    await portal.fill('textbox', 'Given name', 'Daniel');
    await portal.fill('textbox', 'E-mail 1', 'sofia.navarro@estudio.example');

    await portal.press('button', 'Sofía Navarro');
    await portal.sees('This contact is not saved yet.');
    await portal.press('button', 'Keep editing');
    await portal.press('button', 'Sofía Navarro');
    await portal.press('button', 'Discard changes');

    await portal.editor.isOpen('Sofía Navarro');
  });

  journey('has a photo that was uploaded, and is shown with it', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('Daniel Okafor');
    await portal.editor.edit();
    const input = await portal.page.waitForSelector('>>> input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(aPicture());

    await portal.find('button', 'Replace');
    await portal.find('button', 'Remove photo');
    await portal.editor.save();
    await portal.editor.saved('Daniel Okafor');

    await portal.page.waitForSelector('>>> liaison-contact-editor >>> .avatar > img', { visible: true });
  });
});

/** One pixel, on a disk, as a reader has it. */
function aPicture(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'liaison-')), 'okafor.gif');
  writeFileSync(path, Buffer.from('R0lGODlhAQABAIABAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64'));
  return path;
}
