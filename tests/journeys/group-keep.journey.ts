import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { eventually } from '../harness/eventually.ts';
import { fail } from '../harness/fault.ts';
import { journey } from '../harness/journey.ts';
import type { PortalPage } from '../harness/portal.page.ts';

const MINE = '/work/groups';
const ALL = '/admin/external-groups';
const SPRING = 'Hikari spring campaign';
const MASTERS_MAY = 'Group Masters may change these settings Off: they can read them, and go on managing members.';
/** A fault that the journey itself causes. */
const FAULT = { expected: /ERR_CONNECTION_RESET|status of (401|403|404|409|410|412|429|500|503)/ };

describe('a Group Master keeps his groups', () => {
  journey('finds one by a part of its name, with its letters marked (G-14)', async ({ visit }) => {
    const portal = await visit(MINE);
    await portal.fill('searchbox', 'Search groups by name', 'spring');

    await eventually(async () => assert.deepEqual(await portal.group.names(), [SPRING]));
    const marked = await portal.page.$$eval('>>> button.open mark', (all) => all.map((mark) => mark.textContent));
    assert.deepEqual(marked, ['spring']);
  });

  journey('comes to a view by a link, and goes on by back and forward (G-09, G-14)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=settings`);
    await portal.group.isAt('Settings');
    await portal.group.show('Members');
    await portal.path(/#group=x-1&view=members$/);

    await portal.page.goBack();
    await portal.group.isAt('Settings');
    await portal.page.goForward();
    await portal.group.isAt('Members');
    await portal.press('button', 'Groups I manage');

    await portal.path(/\/work\/groups$/);
    await eventually(async () => assert.equal(await portal.focused(), `button ${SPRING}`));
  });

  journey('changes what the group is called, and keeps it after a reload (G-10)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=settings`);
    await portal.fill('textbox', 'Group name', 'Hikari autumn campaign');
    await portal.press('button', 'Save changes');

    await portal.group.isOpen('Hikari autumn campaign');
    await portal.sees('The changes are saved.');
    await portal.page.reload();
    await eventually(async () => assert.equal(await portal.group.valueOf('Group name'), 'Hikari autumn campaign'));
  });

  journey(
    'is told at the name that it is taken, and how much is too long (G-10, P24)',
    async ({ visit }) => {
      const portal = await visit(`${MINE}#group=x-1&view=settings`);
      await portal.fill('textbox', 'Group name', 'nordlicht FREIGHT desk');
      await portal.press('button', 'Save changes');
      await portal.sees('Another group has this name');
      await eventually(async () => assert.match(await portal.focused(), /^input Group name/));

      await portal.fill('textbox', 'Group name', 'n'.repeat(103));
      await portal.sees('3 characters too long. Nothing was cut');
      assert.equal((await portal.group.valueOf('Group name')).length, 103);
    },
    FAULT,
  );

  journey('is asked once before unsaved changes are lost, and the address goes with him (P18)', async ({ visit }) => {
    const portal = await visit(MINE);
    await portal.group.open(SPRING);
    await portal.group.show('Settings');
    await portal.fill('textbox', 'Group name', 'Half written');

    await portal.page.goBack();
    await portal.sees('You have changes that are not saved.');
    await portal.press('button', 'Keep editing');
    await portal.path(/view=settings$/);
    assert.equal(await portal.group.valueOf('Group name'), 'Half written');

    await portal.press('tab', 'Members');
    await portal.press('button', 'Discard changes');
    await portal.group.isAt('Members');
    await portal.group.show('Settings');
    assert.equal(await portal.group.valueOf('Group name'), SPRING);
  });

  journey(
    'reads settings that the administrator keeps, with the reason, and still manages members (G-10)',
    async ({ visit }) => {
      const portal = await visit(`${MINE}#group=x-3&view=settings`);
      await portal.sees('The administrator keeps these settings.', '>>> .banner-text');
      const isReadOnly = await (
        await portal.find('textbox', 'Group name')
      ).evaluate((element) => (element as HTMLInputElement).readOnly);
      assert.ok(isReadOnly);

      await portal.group.show('Members');
      await portal.group.act('王子轩', 'Remove from group');
      await portal.press('button', 'Remove 王子轩');
      await portal.sees('王子轩 was removed.');
      await portal.group.hasNoMember(/王子轩/);
    },
  );

  journey('adds a colleague and a contact, and is told who cannot be added (G-07, G-03)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=members`);
    await portal.press('button', 'Add members');
    await portal.group.pick('People', '李', /李婉清/);
    await portal.group.pick('People', '王', /王子轩/);
    await portal.find('combobox', 'People').then((field) => field.type('kirsten'));
    await portal.sees('May not chat with people outside the company.');
    await portal.key('Escape');
    await portal.press('button', 'Add 2 people');

    await portal.sees('2 people were added.');
    await portal.group.hasMember(/李婉清 Haneul/);
    await portal.group.hasMember(/王子轩.*WORKS/);
  });

  journey('makes a colleague Group Master and takes it back; the last one stays (G-11)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=members`);
    await portal.group.act('佐藤 美咲', 'Remove as Group Master');
    await portal.sees('佐藤 美咲 is no longer a Group Master.');
    await portal.press('button', 'Actions for Park Ji-woo');
    await portal.sees('The last Group Master stays. Make someone else one first.');
    await portal.key('Escape');

    await portal.group.act('Noor Haddad', 'Make Group Master');
    await portal.group.hasMember(/Noor Haddad.*Master/);
  });

  journey('who leads a group alone stops by handing it over to a proposed successor (G-22)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=members`);
    await portal.group.act('佐藤 美咲', 'Remove as Group Master');
    await portal.sees('佐藤 美咲 is no longer a Group Master.');
    await portal.group.act('Park Ji-woo', 'Remove as Group Master');
    await portal.press('radio', 'Noor Haddad MENA');
    await portal.press('button', 'Hand over and stop leading');

    await portal.group.hasMember(/Noor Haddad.*Master/);
    await portal.sees('You cannot leave this group yourself. Ask a Group Master to remove you:', '>>> .banner-text');
  });

  journey('learns who left by himself because he lost the permission, and why (G-07)', async ({ stage, visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=members`);
    await portal.group.hasMember(/Noor Haddad Haneul/);

    await takePermission(stage.url, 'm-4');

    await portal.group.hasMember(/Noor Haddad was removed on .*May no longer chat/);
    await portal.group.hasNoMember(/Noor Haddad Haneul/);
  });

  journey('deletes a group only by typing its name, and finds it gone (G-13, P29)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1&view=settings`);
    await portal.press('button', 'Delete group');
    for (const lost of ['2,214', 'Events, 6 of them in the future', '18.4 GB of Haneul’s storage become free.']) {
      await portal.sees(lost, '>>> .tally');
    }
    await portal.sees('(8 people)', '>>> .tally');
    const field = await portal.find('textbox', `Type “${SPRING}” to confirm`);
    await field.type('hikari spring campaign');
    await portal.key('Enter');
    await portal.press('button', 'Delete group and all its content');
    await portal.find('textbox', `Type “${SPRING}” to confirm`);

    await portal.fill('textbox', `Type “${SPRING}” to confirm`, ` ${SPRING} `);
    await portal.press('button', 'Delete group and all its content');

    await portal.sees(`“${SPRING}” was deleted.`);
    await portal.path(/\/work\/groups$/);
    await eventually(async () => assert.deepEqual(await portal.group.names(), ['北辰 OEM 2027']));
  });
});

describe('a member who is no Group Master', () => {
  journey('sees the group, and whom to ask when he wants to leave (G-12)', async ({ visit }) => {
    const portal = await visit(`${MINE}?as=m-4#group=x-1&view=members`);
    await portal.sees('You cannot leave this group yourself. Ask a Group Master to remove you:', '>>> .banner-text');
    assert.equal((await portal.page.$$('>>> ln-menu')).length, 0);

    await portal.group.show('Settings');
    await portal.sees('Only Group Masters may change these settings.', '>>> .banner-text');
  });
});

describe('an administrator', () => {
  journey('gives a group whose last master has left to a proposed successor (G-22)', async ({ visit }) => {
    const portal = await visit(`${ALL}#group=x-5`);
    await portal.sees('Satoru Endo can no longer lead this group.', '>>> .banner-text');
    await portal.press('button', 'Make Satō Kenta a Group Master');

    await portal.sees('Satō Kenta is a Group Master now.');
    await portal.seesNot('Satoru Endo can no longer lead this group.', '>>> .banner-text');
  });

  journey('closes the settings of one group to its masters (G-10)', async ({ visit }) => {
    const [admin, master] = [
      await visit(`${ALL}#group=x-1&view=settings`),
      await visit(`${MINE}?as=m-2#group=x-1&view=settings`),
    ];
    await master.find('button', 'Save changes');
    await admin.press('checkbox', MASTERS_MAY);
    await admin.press('button', 'Save changes');
    await admin.sees('The changes are saved.');

    await master.sees('The administrator keeps these settings.', '>>> .banner-text');
  });
});

describe('two who change the same group', () => {
  journey(
    'both keep what only one of them changed, and choose where both did (P16)',
    async ({ visit }) => {
      const [one, other] = [
        await visit(`${ALL}#group=x-1&view=settings`),
        await visit(`${ALL}?as=m-2#group=x-1&view=settings`),
      ];
      await one.fill('textbox', 'Group name', 'Name of the first');
      await other.fill('textbox', 'Group name', 'Name of the second');
      await other.page.type('>>> textarea#description', ' By the second.');
      await other.press('button', 'Save changes');
      await other.sees('The changes are saved.');

      await one.sees('Someone else has changed this group meanwhile.', '>>> .banner-text');
      await one.press('button', 'Save changes');
      await one.sees('Someone else changed the same meanwhile.', '>>> .banner-text');
      await one.press('radio', 'Name of the first Yours');
      await one.press('button', 'Save changes');

      await one.group.isOpen('Name of the first');
      const description = await one.page.$eval('>>> textarea#description', ({ value }) => value);
      assert.match(description, /By the second\.$/);
    },
    FAULT,
  );
});

describe('trouble while a group is kept', () => {
  for (const [name, fault] of [
    ['is unavailable', { status: 503, kind: 'unavailable' }],
    ['asks to wait', { status: 429, kind: 'rate-limited', headers: { 'Retry-After': '1' } }],
    ['never gets the change', 'drop-before'],
    ['loses the answer', 'drop-after'],
  ] as const) {
    journey(
      `loses nothing that was written when the host ${name} (P12, P13)`,
      async ({ visit }) => {
        const portal = await visit(`${MINE}#group=x-1&view=settings`);
        await portal.fill('textbox', 'Group name', 'Hikari autumn campaign');
        await fail(portal.page, /^PATCH /, fault);
        await portal.press('button', 'Save changes');

        await settle(portal, 'The changes are saved.');
        assert.equal(await portal.group.valueOf('Group name'), 'Hikari autumn campaign');
        await portal.group.isOpen('Hikari autumn campaign');
      },
      FAULT,
    );
  }

  for (const [kind, status, words] of [
    ['forbidden', 403, 'You cannot do this'],
    ['not-found', 404, 'It is not here'],
    ['gone', 410, 'It no longer exists'],
  ] as const) {
    journey(
      `keeps what was written when the host refuses it as ${kind} (P18)`,
      async ({ visit }) => {
        const portal = await visit(`${MINE}#group=x-1&view=settings`);
        await portal.fill('textbox', 'Group name', 'Hikari autumn campaign');
        await fail(portal.page, /^PATCH /, { status, kind });
        await portal.press('button', 'Save changes');

        await portal.sees(words, '>>> .banner-text');
        assert.equal(await portal.group.valueOf('Group name'), 'Hikari autumn campaign');
      },
      FAULT,
    );
  }

  journey(
    'keeps what is being written when somebody else deletes the group meanwhile (P18)',
    async ({ visit }) => {
      const writer = await visit(`${MINE}#group=x-1&view=settings`);
      await writer.fill('textbox', 'Group name', 'Hikari autumn campaign');
      const other = await visit(`${ALL}#group=x-1&view=settings`);
      await other.press('button', 'Delete group');
      await other.fill('textbox', `Type “${SPRING}” to confirm`, SPRING);
      await other.press('button', 'Delete group and all its content');
      await other.sees(`“${SPRING}” was deleted.`);

      await writer.sees('What you wrote is still here', '>>> .banner-text');
      assert.equal(await writer.group.valueOf('Group name'), 'Hikari autumn campaign');
    },
    FAULT,
  );

  journey(
    'says that it is not known whether a group was deleted, until it is (P13)',
    async ({ visit }) => {
      const portal = await visit(`${MINE}#group=x-1&view=settings`);
      await portal.press('button', 'Delete group');
      await portal.fill('textbox', `Type “${SPRING}” to confirm`, SPRING);
      await fail(portal.page, /^DELETE /, 'drop-after');
      await portal.press('button', 'Delete group and all its content');

      await settle(portal, `“${SPRING}” was deleted.`);
      await eventually(async () => assert.deepEqual(await portal.group.names(), ['北辰 OEM 2027']));
    },
    FAULT,
  );

  journey(
    'goes on where it was when the session has ended (P18, X-01)',
    async ({ visit }) => {
      const portal = await visit(`${MINE}#group=x-1&view=settings`);
      await portal.fill('textbox', 'Group name', 'Hikari autumn campaign');
      await portal.endSession();
      await portal.press('button', 'Save changes');
      await portal.press('button', 'Sign in');
      await portal.press('button', 'Sign in as Park Ji-woo');

      await portal.sees('The changes are saved.');
      await portal.group.isOpen('Hikari autumn campaign');
    },
    FAULT,
  );
});

describe('a Group Master without a pointer', () => {
  journey('removes a member, and is led on to the next one (P32)', async ({ visit }) => {
    const portal = await visit(MINE);
    await portal.find('button', SPRING);
    await portal.walkTo(new RegExp(`^button ${SPRING}$`));
    await portal.key('Enter');
    await portal.group.isOpen(SPRING);
    await portal.walkTo(/^tab Overview$/);
    await portal.key('ArrowRight', 'Enter');
    await portal.walkTo(/^button Actions for 山田 太郎$/);
    await portal.key('Enter', 'Enter');
    await eventually(async () => assert.equal(await portal.focused(), 'button Cancel'));
    await portal.key('Tab', 'Enter');

    await portal.sees('山田 太郎 was removed.');
    await eventually(async () => assert.equal(await portal.focused(), 'button Actions for 鈴木 悠真'));
  });

  journey('renames a group (P32)', async ({ visit }) => {
    const portal = await visit(`${MINE}#group=x-1`);
    await portal.group.isOpen(SPRING);
    await portal.walkTo(/^tab Overview$/);
    await portal.key('End', 'Enter');
    await portal.walkTo(/^input Group name/);
    await portal.key('End');
    await portal.page.keyboard.type(' 2027');
    await portal.key('Enter');

    await portal.sees('The changes are saved.');
    await portal.group.isOpen(`${SPRING} 2027`);
  });
});

/** Does what the screen says until it says that it is done. */
async function settle(portal: PortalPage, done: string): Promise<void> {
  await eventually(async () => {
    for (const next of ['Try again', 'Check again']) {
      const [button] = await portal.page.$$(`::-p-aria([name="${next}"][role="button"])`);
      await button?.click();
    }
    assert.ok((await portal.page.$$(`::-p-text(${done})`)).length > 0, done);
  }, 20_000);
}

/** As an administrator of the company does, elsewhere. */
async function takePermission(portal: string, member: string): Promise<void> {
  const body = JSON.stringify({ mayChatExternally: [] });
  const answer = await fetch(`${portal}/api/v1/demo/members/${member}`, { method: 'PUT', body });
  assert.equal(answer.status, 204);
}
