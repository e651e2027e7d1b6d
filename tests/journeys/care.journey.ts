import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';

describe('what is not saved', () => {
  journey('is asked about when the browser goes back, and staying stays in the address (E-04)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('Daniel Okafor');
    await portal.editor.isOpen('Daniel Okafor');
    await portal.editor.edit();
    await portal.fill('textbox', 'Position', 'Counsel');

    await portal.page.goBack();
    await portal.press('button', 'Keep editing');
    await portal.path(/contact=/);
    await portal.page.goBack();
    await portal.press('button', 'Discard changes');

    await portal.editor.isClosed();
    await portal.list.open('Daniel Okafor');
    await portal.editor.isOpen('Daniel Okafor');
  });
});

describe('who can see a contact', () => {
  journey('is listed with the reason, and before saving with whom it adds (E-20)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('Daniel Okafor');
    await portal.editor.isOpen('Daniel Okafor');
    await portal.editor.edit();
    await portal.editor.narrowTo('park', 'Park Ji-woo');
    await portal.press('button', 'Show all 2 and why');
    await portal.editor.shows('Who could see this after saving, and why');
    await portal.editor.shows('Added directly');

    await portal.key('Escape');
    await portal.editor.save();
    await portal.editor.saved('Daniel Okafor');
    await portal.press('button', 'Show all 2 and why');
    await portal.fill('searchbox', 'Find a person', 'park');
    await portal.editor.shows('1 person');
    await portal.press('button', 'Back');
    await portal.editor.isOpen('Daniel Okafor');
  });
});

describe('a save', () => {
  journey('can be taken back from the window, after the toast too (E-22)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('Daniel Okafor');
    await portal.editor.isOpen('Daniel Okafor');
    await portal.editor.edit();
    await portal.fill('textbox', 'Department', 'Taken back');
    await portal.editor.save();
    await portal.editor.saved('Daniel Okafor');
    await portal.editor.shows('Taken back');

    await portal.press('button', 'Undo your change');

    await portal.editor.shows('Daniel Okafor is back as it was.');
    await portal.seesNot('Taken back');
  });
});

describe('a member', () => {
  journey('shares a contact with a group, by keyboard from there on (E-08, P32)', async ({ visit }) => {
    const portal = await visit('/work/contacts');
    await portal.list.open('이도윤');
    await portal.editor.isOpen('이도윤');

    await portal.press('button', 'Share');
    await portal.find('button', 'Save');
    await portal.editor.choose('Members, teams and groups with access', 'spring', 'Spring campaign');
    await portal.walkTo(/^button Save$/);
    await portal.key('Enter');

    await portal.editor.saved('이도윤');
    await portal.editor.shows('Spring campaign');
  });
});

describe('an administrator', () => {
  journey('reads why he cannot delete a linked contact (E-09, L-09)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('山田 太郎');
    await portal.editor.isOpen('山田 太郎');

    const deletion = await portal.find('button', 'Delete');
    const reason = await deletion.evaluate((button) => {
      const id = button.getAttribute('aria-describedby') ?? '';
      return (button.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '';
    });
    assert.match(reason, /Only the member who added a WORKS contact can delete it\./);
  });
});
