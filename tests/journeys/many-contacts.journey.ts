import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';

const PHONE = { width: 360, height: 740 };

describe('an administrator with many contacts', () => {
  journey(
    'gives those of one owner to another, and keeps only one owner of a mixed selection (L-08)',
    async ({ visit }) => {
      const portal = await visit();
      await portal.list.isThere();
      await portal.list.select('김서연', 'Amelia Hartmann', 'Daniel Okafor');
      await portal.sees('These have 2 different owners.');

      await portal.press('button', 'Keep only one owner');
      await portal.press('menuitem', 'Park Ji-woo · 2');
      await portal.sees('2 selected');
      await portal.press('button', 'Change Contact Owner');
      await (await portal.find('combobox', 'New owner')).type('noor');
      await portal.list.offers('Noor Haddad');
      await portal.key('ArrowDown', 'Enter');
      await portal.press('button', 'Change owner of 2 contacts');

      await portal.list.jobSays(/Contact Owner of 2 contacts changed/);
      await portal.list.rowOf('김서연', /Noor Haddad/);
      await portal.list.rowOf('Daniel Okafor', /Emma Lindqvist/);
    },
  );

  journey(
    'selects all that match, and what cannot be deleted is left alone and counted (L-09, L-21)',
    async ({ visit }) => {
      const portal = await visit();
      await portal.list.isThere();
      await portal.list.select('김서연');
      await portal.list.selectAllThatMatch();

      await portal.press('button', 'Delete');
      await portal.cleanUp.says('LINE and WORKS contacts');
      const moved = await portal.cleanUp.start(/^Move [\d,]+ contacts to Trash$/);
      await portal.list.jobSays(new RegExp(`${moved} contacts moved to Trash`));

      await portal.list.showsOnly(/LINE|WORKS/);
      await portal.press('button', 'Undo');
      await portal.list.jobSays(new RegExp(`${moved} contacts restored`));
    },
    { contacts: 400 },
  );

  journey('does it all without a pointer (L-25, P32)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();
    await portal.walkTo(/^row .*/);
    while (!(await portal.focused()).includes('Daniel Okafor')) await portal.key('ArrowDown');
    await portal.key('Space');
    await portal.sees('1 selected');

    await portal.walkToBack(/^button Delete$/);
    await portal.key('Enter');
    await portal.find('button', 'Move 1 contact to Trash');
    await portal.walkTo(/^button Move 1 contact to Trash$/);
    await portal.key('Enter');

    await portal.list.showsNot('Daniel Okafor');
    await portal.walkTo(/^button Undo$/);
    await portal.key('Enter');
    await portal.list.shows('Daniel Okafor');
  });

  journey('has the columns and the pages it chose after a reload (L-20, L-26)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();
    await portal.press('button', 'View options');
    await portal.press('checkbox', 'Company');
    await portal.press('checkbox', 'Page by page Easier for screen readers and the browser’s own search.');
    await portal.sees('1–100 of');
    await portal.isGone('columnheader', 'Company');

    await portal.page.reload();

    await portal.sees('1–100 of');
    await portal.isGone('columnheader', 'Company');
    await portal.press('button', 'Next page');
    await portal.sees('101–');
  });

  journey('selects, deletes and restores by touch at 360 px, and is told why not (L-11, L-14)', async ({ visit }) => {
    const portal = await visit('/admin/external-contacts', PHONE);
    await portal.list.isThere();
    await portal.list.select('Daniel Okafor', '김서연');
    await portal.press('button', 'Change Contact Owner');
    await portal.sees('These have 2 different owners.');
    await portal.press('checkbox', 'Select 김서연');
    await portal.sees('1 selected');

    await portal.press('button', 'Delete');
    await portal.press('button', 'Move 1 contact to Trash');
    await portal.list.showsNot('Daniel Okafor');
    await portal.page.goto(portal.page.url().replace(/#.*|\?.*|$/, '#query=filter%3Dtrash'));
    await portal.list.select('Daniel Okafor');
    await portal.press('button', 'Restore');
    await portal.press('button', 'Restore 1 contact');

    await portal.list.showsNot('Daniel Okafor');
  });
});
