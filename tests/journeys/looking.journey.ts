import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';

describe('an administrator looks for contacts', () => {
  journey('finds one by part of the name (L-03)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();

    await portal.list.search('okafor');

    await portal.list.showsOnly(/Okafor/);
    await portal.list.shows('Daniel Okafor');
  });

  journey(
    'sees by each filter what it says, and as many as it says (L-05)',
    async ({ visit }) => {
      const portal = await visit();
      const filters = [
        ['LINE contacts', /LINE/],
        ['WORKS contacts of other companies', /WORKS/],
        ['No public members', /Members · 0|No owner/],
        ['No owner', /No owner/],
        ['Trash', /20\d\d/],
        ['All', /./],
      ] as const;
      await portal.list.isThere();

      for (const [filter, expected] of filters) {
        await portal.list.chooseFilter(filter);
        await portal.list.showsOnly(expected);
        await portal.list.agreesWithItsCount(filter);
      }
    },
    { contacts: 1200 },
  );

  journey('goes back through what was looked at, and forward again', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();
    await portal.list.chooseFilter('LINE contacts');
    await portal.list.showsOnly(/LINE/);
    await portal.goTo('External Groups');
    await portal.path(/^\/admin\/external-groups$/);

    await portal.page.goBack();
    await portal.list.showsOnly(/LINE/);
    await portal.page.goBack();
    await portal.path(/^\/admin\/external-contacts$/);
    await portal.list.shows('Daniel Okafor');
    await portal.page.goForward();
    await portal.list.showsOnly(/LINE/);
  });

  journey(
    'combines criteria in the advanced search, and has them back after going back and forward (L-04)',
    async ({ visit }) => {
      const portal = await visit();
      await portal.list.isThere();
      await portal.list.openDetails();
      await portal.list.chooseMember('Contact Owner', 'Park Ji-woo');
      await portal.list.searchDetails({ type: 'LINE' });
      await portal.list.showsOnly(/LINE.*Park Ji-woo/);
      await portal.path(/query=.*type=line/);

      await portal.list.removeCriterion('Type LINE');
      await portal.list.showsOnly(/Park Ji-woo/);
      await portal.page.goBack();
      await portal.list.showsOnly(/LINE.*Park Ji-woo/);
      await portal.page.goBack();
      await portal.list.hasNoCriteria();
      await portal.page.goForward();
      await portal.list.showsOnly(/LINE.*Park Ji-woo/);
    },
  );

  journey('finds what was looked at again after a reload', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();
    await portal.list.search('okafor');
    await portal.list.showsOnly(/Okafor/);
    await portal.path(/okafor/);

    await portal.page.reload();

    await portal.list.showsOnly(/Okafor/);
  });

  journey(
    'sends nothing that was typed to a server but the API, and stores nothing (P26)',
    async ({ visit, stage }) => {
      const portal = await visit();
      const asked: string[] = [];
      portal.page.on('request', (request) => {
        const { origin, pathname, search } = new URL(request.url()); // what is behind # is not sent
        asked.push(`${origin}${pathname}${search} ${request.headers()['referer'] ?? ''}`);
      });
      await portal.list.isThere();
      await portal.list.search('okafor');
      await portal.list.showsOnly(/Okafor/);
      await portal.page.reload();
      await portal.list.showsOnly(/Okafor/);

      const elsewhere = asked.filter((url) => !url.startsWith(`${stage.url}/api/v1/`));
      assert.deepEqual(
        elsewhere.filter((url) => /okafor/i.test(url)),
        [],
      );
      const stored = await portal.page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name),
        document.cookie,
      ]);
      assert.deepEqual(stored, ['']);
    },
  );
});

describe('an administrator changes many contacts at once', () => {
  journey('moves the selected to Trash, and takes it back (L-07, L-11, L-22)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();
    await portal.list.select('Daniel Okafor', 'Sofía Navarro');

    await portal.press('button', 'Delete');
    await portal.press('button', 'Move 2 contacts to Trash');
    await portal.list.showsNot('Daniel Okafor');
    await portal.press('button', 'Undo');

    await portal.list.shows('Daniel Okafor');
    await portal.list.shows('Sofía Navarro');
  });
});

describe('a member looks for contacts', () => {
  journey('has all and the linked ones on two pages of the workspace (L-13)', async ({ visit }) => {
    const portal = await visit('/work/contacts');
    await portal.list.isThere();

    await portal.goTo('External');

    await portal.path(/^\/work\/external$/);
    await portal.list.showsOnly(/LINE|WORKS/);
  });
});
