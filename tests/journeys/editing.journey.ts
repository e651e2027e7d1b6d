import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';

describe('an administrator changes a contact', () => {
  journey(
    'gives it a new owner, narrows its privacy, and finds it so after a reload, from the database',
    async (cast) => {
      const portal = await cast.visit();
      await portal.list.isThere();
      await portal.list.search('okafor');
      await portal.list.showsOnly(/Okafor/);

      await portal.list.open('Daniel Okafor');
      await portal.editor.isOpen('Daniel Okafor');
      await portal.editor.edit();
      await portal.editor.changeOwner('noor', 'Noor Haddad');
      await portal.editor.narrowTo('park', 'Park Ji-woo');
      await portal.editor.save();
      await portal.editor.saved('Daniel Okafor');
      await portal.list.rowOf('Daniel Okafor', /Noor Haddad.*Members · 2/);

      await cast.stage.stopPortal();
      await cast.stage.startPortal();
      await portal.page.reload();
      await portal.list.rowOf('Daniel Okafor', /Noor Haddad.*Members · 2/);
      await portal.editor.isOpen('Daniel Okafor');
      await portal.editor.shows('Noor Haddad');
      await portal.editor.shows('Park Ji-woo');
    },
    { expected: /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|CONNECTION_RESET)/ },
  );

  journey('is asked before what was typed is thrown away (E-04)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('Daniel Okafor');
    await portal.editor.isOpen('Daniel Okafor');
    await portal.editor.edit();
    await portal.fill('textbox', 'Position', 'Counsel');

    await portal.key('Escape');

    await portal.press('button', 'Keep editing');
    await portal.editor.save();
    await portal.editor.saved('Daniel Okafor');
    await portal.editor.shows('Counsel');
  });

  journey('leaves a contact by the back button, and is led to it again by the forward button', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('Daniel Okafor');
    await portal.editor.isOpen('Daniel Okafor');

    await portal.page.goBack();
    await portal.editor.isClosed();
    await portal.page.goForward();
    await portal.editor.isOpen('Daniel Okafor');
  });
});

describe('two administrators at once', () => {
  journey('see each other’s changes without a reload (I-09)', async ({ visit }) => {
    const [one, other] = [await visit(), await visit('/admin/external-contacts?as=m-2')];
    await other.list.rowOf('Daniel Okafor', /Emma Lindqvist/);
    await one.list.open('Daniel Okafor');
    await one.editor.edit();
    await one.editor.changeOwner('noor', 'Noor Haddad');

    await one.editor.save();

    await other.list.rowOf('Daniel Okafor', /Noor Haddad/);
  });

  journey(
    'who change the same contact are shown both versions, and nothing is lost (E-21, P16)',
    async ({ visit }) => {
      const [one, other] = [await visit(), await visit('/admin/external-contacts?as=m-2')];
      for (const portal of [one, other]) {
        await portal.list.open('Daniel Okafor');
        await portal.editor.isOpen('Daniel Okafor');
        await portal.editor.edit();
      }
      await one.fill('textbox', 'Position', 'Head of contracts');
      await one.fill('textbox', 'Department', 'Legal');
      await other.fill('textbox', 'Position', 'Counsel');
      await other.fill('textbox', 'Memo', 'Prefers to be called in the morning');

      await one.editor.save();
      await one.editor.saved('Daniel Okafor');
      await other.editor.save();
      await other.editor.shows('changed this contact while you were editing');
      await other.editor.shows('Head of contracts');
      await other.editor.shows('Counsel');
      await other.editor.pick('Counsel');
      await other.press('button', 'Save 1 choice');

      await other.editor.saved('Daniel Okafor');
      for (const text of ['Counsel', 'Legal', 'Prefers to be called in the morning']) await other.editor.shows(text);
      await one.editor.shows('Counsel');
    },
    { expected: /status of 4(09|12)/ },
  );
});

describe('a session that ends while someone writes', () => {
  journey(
    'asks to sign in again, keeps what was typed, and saves it once (P18, P12)',
    async ({ visit }) => {
      const portal = await visit('/work/contacts');
      await portal.list.open('이도윤');
      await portal.editor.isOpen('이도윤');
      const changes: string[] = [];
      portal.page.on('response', (response) => {
        const request = response.request();
        if (request.method() === 'PATCH') changes.push(`${response.status()} ${request.headers()['idempotency-key']}`);
      });
      await portal.editor.edit();
      await portal.fill('textbox', 'Position', 'Counsel');
      await portal.endSession();

      await portal.editor.save();
      await portal.press('button', 'Sign in');
      await portal.press('button', 'Sign in as Park Ji-woo');

      await portal.editor.saved('이도윤');
      await portal.editor.shows('Counsel');
      assert.deepEqual(new Set(changes.map((change) => change.split(' ')[1])).size, 1, 'one key');
      assert.equal(changes.filter((change) => change.startsWith('200')).length, 1, changes.join());
    },
    { expected: /status of 401/ },
  );
});
