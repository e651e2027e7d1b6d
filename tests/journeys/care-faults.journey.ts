import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { fail, type Fault } from '../harness/fault.ts';
import { journey } from '../harness/journey.ts';
import type { PortalPage } from '../harness/portal.page.ts';

/** Under which keys the portal's API was asked for changes, from here on. */
function keysOf({ page }: PortalPage, method: string): ReadonlySet<string> {
  const keys = new Set<string>();
  page.on('request', (request) => {
    if (request.method() === method) keys.add(request.headers()['idempotency-key'] ?? 'none');
  });
  return keys;
}

const BREAKS: readonly { readonly when: string; readonly fault: Fault }[] = [
  { when: 'before it arrived', fault: 'drop-before' },
  { when: 'after it was applied', fault: 'drop-after' },
];
/** The break itself, and the host saying that it never saw the change. */
const broken = { expected: /ERR_CONNECTION_RESET|status of 404.*\/operations\// };

describe('a connection that breaks', () => {
  for (const { when, fault } of BREAKS) {
    journey(
      `loses nothing of a save, though it broke ${when}, and makes it once (P12, P13)`,
      async ({ visit }) => {
        const portal = await visit();
        await portal.list.open('Daniel Okafor');
        await portal.editor.isOpen('Daniel Okafor');
        await portal.editor.edit();
        await portal.fill('textbox', 'Department', 'Claims');
        await portal.fill('textbox', 'Memo', 'Only in the mornings');
        const keys = keysOf(portal, 'PATCH');
        await fail(portal.page, /^PATCH .*\/contacts\//, fault);

        await portal.editor.save();

        await portal.editor.saved('Daniel Okafor');
        for (const text of ['Claims', 'Only in the mornings']) await portal.editor.shows(text);
        assert.equal(keys.size, 1, 'one intention, one key');
        await portal.press('button', 'Undo your change');
        await portal.editor.shows('Daniel Okafor is back as it was.');
        await portal.seesNot('Claims');
      },
      broken,
    );

    journey(
      `moves a contact to Trash once, though it broke ${when} (L-10, P12, P13)`,
      async ({ visit }) => {
        const portal = await visit();
        await portal.list.open('Daniel Okafor');
        await portal.editor.isOpen('Daniel Okafor');
        const keys = keysOf(portal, 'POST');
        await fail(portal.page, /^(POST|DELETE) .*\/contacts\/[^/]+/, fault);

        await portal.press('button', 'Delete');

        await portal.editor.shows('Daniel Okafor is in the Trash.');
        assert.equal(keys.size, 1, 'one intention, one key');
        await portal.press('button', 'Undo');
        await portal.list.rowOf('Daniel Okafor', /Emma Lindqvist/);
      },
      broken,
    );
  }
});

describe('a session that ends before a deletion', () => {
  journey(
    'is renewed, and the deletion goes on by itself (P18)',
    async ({ visit }) => {
      const portal = await visit('/work/contacts');
      await portal.list.open('이도윤');
      await portal.editor.isOpen('이도윤');
      await portal.endSession();

      await portal.press('button', 'Delete');
      await portal.press('button', 'Sign in');
      await portal.press('button', 'Sign in as Park Ji-woo');

      await portal.editor.shows('이도윤 is in the Trash.');
    },
    { expected: /status of 401/ },
  );
});

describe('a company that asks for a reason', () => {
  journey(
    'gets it with a save and with a deletion; without one nothing is sent (P28)',
    async ({ visit }) => {
      const portal = await visit();
      const reasons: (string | undefined)[] = [];
      portal.page.on('request', (request) => {
        if (request.headers()['idempotency-key']) reasons.push(request.headers()['reason']);
      });
      await portal.list.open('Daniel Okafor');
      await portal.editor.isOpen('Daniel Okafor');
      await portal.editor.edit();
      await portal.fill('textbox', 'Department', 'Claims');

      await portal.editor.save();
      await portal.find('textbox', 'Reason for this change');
      await portal.key('Enter');
      await portal.editor.shows('Say why; your company asks for a reason.');
      assert.deepEqual(reasons, []);
      await portal.fill('textbox', 'Reason for this change', 'He has moved');
      await portal.key('Enter');
      await portal.editor.saved('Daniel Okafor');
      await portal.editor.shows('Claims');

      await portal.press('button', 'Delete');
      await portal.fill('textbox', 'Reason for this change', 'Has left');
      await portal.press('button', 'Move to Trash');
      await portal.editor.shows('Daniel Okafor is in the Trash.');
      assert.equal(reasons.length, 2, reasons.join());
      assert.ok(reasons.every(Boolean), 'each has its reason');
    },
    { policy: { reasonRequired: true } },
  );
});

describe('a contact that nobody could see any more', () => {
  journey('is warned of, and mended by owning it (E-10)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.open('林雅婷');
    await portal.editor.isOpen('林雅婷');
    await portal.editor.edit();
    await portal.editor.onlyMembers();

    await portal.editor.save();
    await portal.find('button', 'Save anyway');
    await portal.press('button', 'Make me the owner');

    await portal.editor.saved('林雅婷');
    await portal.list.rowOf('林雅婷', /Park Ji-woo.*Members · 1/);
  });
});

describe('a member', () => {
  journey('writes to a contact: the portal answers, and the contact stays open (E-01)', async ({ visit }) => {
    const portal = await visit('/work/contacts');
    await portal.list.open('山田 太郎');
    await portal.editor.isOpen('山田 太郎');

    await portal.press('button', 'Message');

    await portal.find('heading', 'The messenger opens here');
    await portal.press('button', 'Close');
    await portal.editor.isOpen('山田 太郎');
  });

  journey('edits a contact on a phone 360 px wide, and nothing stands out of it', async ({ visit }) => {
    const portal = await visit('/work/contacts', { width: 360, height: 740 });
    await portal.list.open('이도윤');
    await portal.editor.isOpen('이도윤');
    await portal.editor.edit();
    await portal.fill('textbox', 'Department', 'Claims');
    const overhang = await portal.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overhang <= 0, `${overhang} px too wide`);

    await portal.editor.save();

    await portal.editor.saved('이도윤');
    await portal.editor.shows('Claims');
  });

  journey('adds a phone and makes it the first by the keyboard alone (E-06, P32)', async ({ visit }) => {
    const portal = await visit('/work/contacts');
    await portal.list.open('이도윤');
    await portal.editor.isOpen('이도윤');
    await portal.walkTo(/^button Edit$/);
    await portal.key('Enter');
    await portal.find('button', 'Save');

    await portal.walkTo(/^button Add phone$/);
    await portal.key('Enter');
    await portal.walkTo(/^input Phone 2/);
    await portal.page.keyboard.type('+82 2-0000-4410');
    await portal.page.keyboard.down('Alt');
    await portal.key('ArrowUp');
    await portal.page.keyboard.up('Alt');
    await portal.walkTo(/^button Save$/);
    await portal.key('Enter');

    await portal.editor.saved('이도윤');
    assert.match(await portal.editor.firstPhone(), /4410/);
  });
});
