import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { eventually } from '../harness/eventually.ts';
import { journey } from '../harness/journey.ts';
import type { PortalPage } from '../harness/portal.page.ts';

describe('an administrator cleans contacts up', () => {
  journey(
    'moves those without an owner to Trash, reads the receipt, and takes it back (L-12, L-22)',
    async ({ visit }) => {
      const portal = await visit();
      await portal.list.isThere();
      const before = await inTrash(portal);

      await portal.cleanUp.open();
      await portal.cleanUp.choose('Without public members', 'Without an assigned owner');
      const promised = await portal.cleanUp.start(/^Move \d+ contacts? to Trash$/);
      await portal.sees(`${promised} contacts moved to Trash`);
      await eventually(async () => assert.equal(await inTrash(portal), before + promised));

      const receipt = await portal.cleanUp.receipt();
      assert.equal(receipt['Changed'], promised);
      await portal.cleanUp.says('Administrators notified');
      await portal.press('button', `Undo ${promised} changes`);

      await portal.sees(`${promised} contacts restored`);
      await eventually(async () => assert.equal(await inTrash(portal), before));
    },
    { contacts: 1200 },
  );

  journey('deletes for good only after writing down what will happen (P29)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();
    const count = await inTrash(portal);

    await portal.cleanUp.open();
    await portal.cleanUp.choose('In the Trash');
    await portal.cleanUp.says('Not possible while “In the Trash” is chosen');
    const field = await portal.find('textbox', `Type “delete ${count}” to confirm`);
    await portal.press('button', `Delete ${count} contacts permanently`);
    await field.type(`delete ${count}`);
    await portal.cleanUp.start(/permanently$/);

    await portal.sees(`${count} contacts deleted permanently`);
    await eventually(async () => assert.equal(await inTrash(portal), 0));
  });

  journey(
    'leaves the page while a job runs, and finds it again (L-22)',
    async ({ visit }) => {
      const portal = await visit();
      await portal.list.isThere();
      await portal.cleanUp.open();
      await portal.cleanUp.choose('Without an assigned owner');
      const promised = await portal.cleanUp.start(/^Move [\d,]+ contacts to Trash$/);
      await portal.find('progressbar', `Moving ${promised} contacts to Trash`);

      await portal.goTo('External Groups');
      await portal.goTo('External Contacts');

      await portal.sees(`${promised} contacts moved to Trash`);
      const receipt = await portal.cleanUp.receipt();
      assert.equal(receipt['Changed'], promised);
    },
    { contacts: 1200, jobPace: 2500 },
  );
});

async function inTrash(portal: PortalPage): Promise<number> {
  const labels = await portal.page.$$eval('>>> liaison-contact-list >>> [role="radiogroup"] label', (all) =>
    all.map(({ textContent }) => textContent.trim()),
  );
  const trash = labels.find((text) => text.startsWith('Trash'));
  assert.match(trash ?? '', /\d/);
  return Number(trash?.replace(/\D/g, ''));
}
