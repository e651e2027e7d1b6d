import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';
import type { Fault } from '../harness/remote-server.ts';

const FAULTS: readonly (readonly [fault: Fault, files: RegExp, sentence: string])[] = [
  ['hangs', /./, 'never answers'],
  ['hangs', /remoteEntry|plugin\.js/, 'stops half way'],
  ['html', /./, 'answers with a page instead of a script'],
  ['missing', /remoteEntry|plugin\.js/, 'has lost its entry'],
  ['breaks-off', /./, 'breaks off'],
  ['throws', /remoteEntry|plugin\.js/, 'throws when it is run'],
];
const FAILED =
  /localhost:\d+\/.*(remoteEntry|plugin|mf-manifest)|Failed to load (resource|module script)|Federation Runtime/;

/** What the browser says of a part that could not be fetched ahead. */
const FAILED_PART = /Failed to load resource.*localhost:\d+\/.*\.js/;

for (const door of ['standard', 'light'] as const) {
  const address = door === 'light' ? '?light=contact-list.contact-editor.group-wizard.invite-panel' : '';

  describe(`a remote behind the ${door} door`, () => {
    journey('is loaded from its own origin', async ({ visit, stage }) => {
      const portal = await visit(`/${address}`);
      await portal.list.isThere();

      const loaded = await portal.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const { port } = stage.remotes['contact-list'];
      const entry = door === 'light' ? 'plugin.js' : 'remoteEntry.js';
      assert.ok(loaded.includes(`http://localhost:${port}/${entry}`), loaded.join('\n'));
    });

    journey(
      'runs when its files are what its release says, and not when one was tampered with (P4)',
      async ({ visit, stage }) => {
        const portal = await visit(`/admin/external-contacts${address || '?'}&integrity=on`);
        await portal.list.isThere();

        stage.remotes['contact-list'].misbehave('tampered', /remoteEntry|plugin\.js/);
        const other = await visit(`/admin/external-contacts${address || '?'}&integrity=on`);
        await other.find('button', 'Retry');
        assert.equal(await other.page.evaluate(() => 'tampered' in globalThis), false);
      },
      { expected: /integrity|digest|Failed to load/i },
    );

    for (const [fault, files, sentence] of FAULTS) {
      journey(
        `that ${sentence} costs its own place only, and is back after one click (P5, P7)`,
        async ({ visit, stage }) => {
          stage.remotes['contact-list'].misbehave(fault, files);
          const portal = await visit(`/admin/external-contacts${address}`);
          const start = performance.now();
          await portal.page.waitForSelector('::-p-aria([name="Retry"])', { timeout: 10_500 });
          assert.ok(performance.now() - start < 10_500, 'the card came within ten seconds');
          await portal.goTo('External Groups');
          await portal.page.waitForSelector('>>> liaison-group-wizard >>> h1');
          await portal.goTo('External Contacts');
          await portal.page.waitForSelector('::-p-aria([name="Retry"])', { timeout: 10_500 });

          stage.remotes['contact-list'].misbehave('none');
          await portal.press('button', 'Retry');

          await portal.page.waitForSelector('>>> liaison-contact-list >>> [role="row"]', { timeout: 2_000 });
        },
        { expected: FAILED },
      );
    }
  });
}

describe('a remote whose server is stopped', () => {
  journey(
    'leaves the others working, says so where it stands, and comes back without a reload (P5, P7)',
    async ({ visit, stage }) => {
      await stage.remotes['group-wizard'].stop();
      const portal = await visit();
      await portal.list.isThere();

      await portal.goTo('External Groups');
      await portal.sees('External Groups could not be loaded');
      await portal.goTo('External Contacts');
      await portal.list.isThere();
      await portal.goTo('External Groups');
      await portal.find('button', 'Retry');

      await stage.remotes['group-wizard'].start();
      await portal.press('button', 'Retry');
      await portal.page.waitForSelector('>>> liaison-group-wizard >>> h1', { timeout: 2_000 });
    },
    { expected: FAILED },
  );

  journey(
    'does not let a request for it end in silence (D6, P5)',
    async ({ visit, stage }) => {
      await stage.remotes['contact-editor'].stop();
      const portal = await visit();
      await portal.list.open('Daniel Okafor');
      await portal.sees('The contact window could not be loaded');

      await stage.remotes['contact-editor'].start();
      await portal.press('button', 'Retry');

      await portal.editor.isOpen('Daniel Okafor');
    },
    { expected: FAILED },
  );

  journey(
    'says so when a part of it was still to come, and brings that part when it is back (P5, P7)',
    async ({ visit, stage }) => {
      const portal = await visit();
      await portal.list.isThere();
      await stage.remotes['contact-list'].stop();

      await portal.press('button', 'Search');
      await portal.find('button', 'Try again');

      await stage.remotes['contact-list'].start();
      await portal.press('button', 'Try again');
      await portal.list.isThere();
      await portal.find('textbox', 'Search by name');
    },
    { expected: FAILED },
  );

  journey(
    'is not missed by who has loaded it already',
    async ({ visit, stage }) => {
      const portal = await visit();
      await portal.list.isLoaded();
      await stage.remotes['contact-list'].stop();

      await portal.list.chooseFilter('LINE contacts');

      await portal.list.showsOnly(/LINE/);
    },
    // What is fetched ahead, such as the parts of selecting, may find nobody any more.
    { expected: FAILED_PART },
  );
});
