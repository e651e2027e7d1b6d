import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { eventually } from '../harness/eventually.ts';
import { fail, type Fault } from '../harness/fault.ts';
import { journey } from '../harness/journey.ts';
import type { PortalPage } from '../harness/portal.page.ts';

const MEMBER = '/work/groups#task=create';
const ADMINISTRATOR = '/admin/external-groups#task=create';
const CONVERT = '/work/groups#task=convert';
const AUTUMN = 'Hikari autumn campaign';
/** A fault that the journey itself causes. */
const FAULT = { expected: /ERR_CONNECTION_RESET|ERR_FAILED|status of (401|404|409|422|429|503)/ };
/** What can become of the one request that makes the group. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'is lost before it arrives': 'drop-before',
  'had its effect, and its answer is lost': 'drop-after',
  'meets a host that is down for a moment': { status: 503, kind: 'unavailable' },
  'comes too soon for the host': { status: 429, kind: 'rate-limited', headers: { 'Retry-After': '1' } },
};
const PHONE = { width: 360, height: 740 };

describe('a member creates an external group', () => {
  journey('from New > Add Group, and goes on to its members (G-01, G-02, G-06)', async ({ visit }) => {
    const portal = await visit('/work/contacts');
    await portal.press('button', 'New');
    await portal.press('link', 'Create External Group');
    await portal.path(/\/work\/groups#task=create$/);
    await portal.wizard.says('External groups are always private.');
    await portal.fill('textbox', 'Group name', AUTUMN);
    await portal.wizard.next('Group Masters');
    assert.deepEqual(await portal.wizard.chosen(), ['Park Ji-woo'], 'who creates it leads it');
    await portal.wizard.next('Message Room Features');
    await portal.wizard.next('Review');
    await portal.wizard.isChecked();
    await portal.press('button', 'Add group');

    await portal.wizard.isReady(AUTUMN);
    await eventually(async () => assert.equal(await portal.focused(), `h1 ${AUTUMN} is ready`));
    await portal.press('button', 'Add members to this group From your contacts, or by invitation');
    await portal.group.isAt('Members');
    await portal.group.hasMember(/Park Ji-woo/);
  });

  journey('is shown what is missing, and nothing is cut (G-02, P24)', async ({ visit }) => {
    const portal = await visit(MEMBER);
    await portal.find('textbox', 'Group name');
    await portal.press('button', 'Next');
    await portal.sees('Enter a name.');
    await eventually(async () => assert.match(await portal.focused(), /^input Group name/));

    const long = '가'.repeat(103);
    await (
      await portal.find('textbox', 'Group name')
    ).evaluate((field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, long);

    await portal.sees('3 characters too long. Nothing was cut');
    await portal.sees('103 / 100');
    assert.equal(await portal.wizard.valueOf('Group name'), long);
  });

  journey('cannot choose who may not chat externally, and reads why (G-03)', async ({ visit }) => {
    const portal = await visit(MEMBER);
    await portal.fill('textbox', 'Group name', AUTUMN);
    await portal.wizard.next('Group Masters');
    await portal.fill('combobox', 'Group Masters', 'kirsten');
    await portal.sees('May not chat with people outside the company. An administrator can allow it.');
    await portal.sees('People on LINE cannot be in an external group.');

    await portal.key('ArrowDown', 'Enter');

    assert.deepEqual(await portal.wizard.chosen(), ['Park Ji-woo']);
  });

  journey('turns Message off, and the rest with it (G-05)', async ({ visit }) => {
    const portal = await visit(MEMBER);
    await portal.fill('textbox', 'Group name', AUTUMN);
    await portal.wizard.next('Group Masters');
    await portal.wizard.next('Message Room Features');
    await portal.press('switch', 'Message');
    await portal.sees('Note, Event, Task and Folder need Message');

    await portal.wizard.next('Review');

    await portal.sees('None: without Message there is no message room.');
  });

  journey('finds the draft at the same step after a reload, and may start over (G-21)', async ({ visit }) => {
    const portal = await visit(MEMBER);
    await portal.fill('textbox', 'Group name', AUTUMN);
    await portal.wizard.describe('Schedules and artwork');
    await portal.wizard.next('Group Masters');
    await portal.group.pick('Group Masters', 'haddad', /Noor Haddad/);

    await portal.page.reload();

    await portal.wizard.says('Your draft is here');
    assert.deepEqual(await portal.wizard.chosen(), ['Park Ji-woo', 'Noor Haddad']);
    await portal.press('button', 'Back');
    assert.equal(await portal.wizard.valueOf('Group name'), AUTUMN);
    assert.equal(await portal.wizard.description(), 'Schedules and artwork');
    await portal.press('button', 'Start over');
    await eventually(async () => assert.equal(await portal.wizard.valueOf('Group name'), ''));
    await portal.press('button', 'Bring the draft back');
    await eventually(async () => assert.equal(await portal.wizard.valueOf('Group name'), AUTUMN));
  });

  journey(
    'loses no field when another release of the plugin takes the place of this one (P8)',
    async ({ visit, stage }) => {
      const portal = await visit(MEMBER);
      await portal.fill('textbox', 'Group name', AUTUMN);
      await portal.wizard.describe('Schedules and artwork');
      await portal.wizard.next('Group Masters');
      await portal.group.pick('Group Masters', 'haddad', /Noor Haddad/);
      await portal.wizard.next('Message Room Features');
      await portal.press('switch', 'Folder');

      stage.deploy('group-wizard');

      await portal.wizard.next('Review');
      await portal.wizard.isChecked();
      for (const words of [AUTUMN, 'Schedules and artwork', 'Noor Haddad', 'Message, Note, Event, and Task'])
        await portal.wizard.says(words);
      await portal.page.reload();
      await portal.wizard.says('Your draft is here');
      await portal.wizard.isChecked();
      await portal.wizard.says('Message, Note, Event, and Task');
      await portal.press('button', 'Add group');
      await portal.wizard.isReady(AUTUMN);
      assert.equal(await portal.wizard.count(AUTUMN), 1);
    },
  );

  journey('leaves by the back button and comes back by the forward button, at the same step', async ({ visit }) => {
    const portal = await visit('/work/groups');
    await portal.press('button', 'Create External Group');
    await portal.fill('textbox', 'Group name', AUTUMN);
    await portal.wizard.next('Group Masters');

    await portal.page.goBack();
    await portal.find('button', 'Create External Group');
    await portal.page.goForward();

    await portal.find('combobox', 'Group Masters');
    assert.deepEqual(await portal.wizard.chosen(), ['Park Ji-woo']);
  });

  journey('does it all by keyboard, and is led to the heading of each step (G-02, G-04, P32)', async ({ visit }) => {
    const portal = await visit(MEMBER);
    await portal.wizard.says('External groups are always private.');
    await portal.walkTo(/^input Group name/);
    await portal.page.keyboard.type(AUTUMN);
    for (const step of ['Group Masters', 'Message Room Features', 'Review']) {
      await portal.walkTo(/^button Next$/);
      await portal.key('Enter');
      await eventually(async () => assert.match(await portal.focused(), new RegExp(`^h\\d .*${step}$`)));
    }
    await portal.wizard.isChecked();
    await portal.walkTo(/^button Add group$/);
    await portal.key('Enter');

    await portal.wizard.isReady(AUTUMN);
    await eventually(async () => assert.equal(await portal.focused(), `h1 ${AUTUMN} is ready`));
  });

  journey('does it all on a phone, 360 px wide (G-02)', async ({ visit }) => {
    const portal = await visit(MEMBER, PHONE);
    await portal.wizard.fillIn(AUTUMN);
    const overflow = await portal.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);

    await portal.press('button', 'Add group');

    await portal.wizard.isReady(AUTUMN);
  });
});

describe('an administrator creates an external group', () => {
  journey('on behalf of its masters, who are nobody before he chooses (G-01, G-02)', async ({ visit }) => {
    const portal = await visit(ADMINISTRATOR);
    await portal.wizard.says('on behalf of its Group Masters');
    await portal.fill('textbox', 'Group name', AUTUMN);
    await portal.wizard.next('Group Masters');
    await portal.press('button', 'Next');
    await portal.sees('Choose at least one Group Master.');
    await portal.group.pick('Group Masters', 'haddad', /Noor Haddad/);
    await portal.wizard.next('Message Room Features');
    await portal.wizard.next('Review');
    await portal.wizard.isChecked();
    await portal.press('button', 'Add group');
    await portal.wizard.isReady(AUTUMN);

    await portal.press('button', 'Create new group Start over with an empty form');

    await eventually(async () => assert.equal(await portal.wizard.valueOf('Group name'), ''));
  });

  journey('is told by the dry run that the name is taken, with the way to it (G-20)', async ({ visit }) => {
    const portal = await visit(ADMINISTRATOR);
    await portal.wizard.fillIn('hikari SPRING campaign');
    assert.match((await portal.wizard.lines())[0] ?? '', /Another group is called/);

    await portal.press('button', 'Add group');
    await portal.sees('Something stands in the way.');
    await portal.press('button', 'Change the name');

    await portal.wizard.isAt('Profile');
  });
});

describe('a bad day while a group is added (G-21, P12, P13, P18)', () => {
  for (const [what, fault] of Object.entries(FAULTS))
    journey(
      `makes exactly one group when Add ${what}`,
      async ({ visit }) => {
        const portal = await visit(MEMBER);
        await portal.wizard.fillIn(AUTUMN, 'Schedules and artwork');
        await fail(portal.page, /^POST .*\/groups$/, fault);

        await portal.press('button', 'Add group');
        await addedAtLast(portal);

        assert.equal(await portal.wizard.count(AUTUMN), 1);
      },
      FAULT,
    );

  journey('makes one group when Add is pressed twice', async ({ visit }) => {
    const portal = await visit(MEMBER);
    await portal.wizard.fillIn(AUTUMN);

    await (await portal.find('button', 'Add group')).click({ count: 2 });
    await portal.wizard.isReady(AUTUMN);

    assert.equal(await portal.wizard.count(AUTUMN), 1);
  });

  journey(
    'asks to sign in again, and adds what was entered',
    async ({ visit }) => {
      const portal = await visit(MEMBER);
      await portal.wizard.fillIn(AUTUMN);
      await portal.endSession();

      await portal.press('button', 'Add group');
      await portal.press('button', 'Sign in');
      await portal.press('button', 'Sign in as Park Ji-woo');

      await portal.wizard.isReady(AUTUMN);
      assert.equal(await portal.wizard.count(AUTUMN), 1);
    },
    FAULT,
  );

  journey(
    'leads to the name when somebody took it meanwhile, and loses nothing',
    async ({ visit }) => {
      const [portal, other] = [await visit(MEMBER), await visit(ADMINISTRATOR)];
      await portal.wizard.fillIn(AUTUMN, 'Schedules and artwork');
      await other.wizard.fillIn(AUTUMN);
      await other.press('button', 'Add group');
      await other.wizard.isReady(AUTUMN);

      await portal.press('button', 'Add group');
      await portal.wizard.says('Another group has this name');
      await portal.press('button', 'Group name');

      await eventually(async () => assert.match(await portal.focused(), /^input Group name/));
      assert.equal(await portal.wizard.description(), 'Schedules and artwork');
      assert.equal(await portal.wizard.count(AUTUMN), 1);
    },
    FAULT,
  );

  journey(
    'is told what became of it after a reload in the middle of Add',
    async ({ visit }) => {
      const portal = await visit(MEMBER);
      await portal.wizard.fillIn(AUTUMN);
      let heard = false;
      portal.page.on(
        'request',
        (request) => (heard ||= /POST .*\/groups$/.test(`${request.method()} ${request.url()}`)),
      );
      await fail(portal.page, /^POST .*\/groups$/, 'silent-after');
      await portal.press('button', 'Add group');
      await eventually(async () => assert.ok(heard && (await portal.wizard.count(AUTUMN)) === 1));

      await portal.page.reload();

      await addedAtLast(portal);
      assert.equal(await portal.wizard.count(AUTUMN), 1);
    },
    FAULT,
  );
});

describe('a message room becomes an external group (G-08)', () => {
  journey('not with a person on LINE, who is named', async ({ visit }) => {
    const portal = await visit(CONVERT);
    await portal.wizard.chooseRoom('Spring campaign planning');
    await portal.sees('This room cannot become an external group yet.');
    await portal.sees('岸本 結衣');

    await portal.press('button', 'Next');

    await eventually(async () => assert.match(await portal.focused(), /^div This room cannot become/));
  });

  journey('after it was confirmed, with its participants as members', async ({ visit }) => {
    const portal = await visit(CONVERT);
    await goToReview(portal, 'Hikari order desk');
    assert.match((await portal.wizard.lines())[0] ?? '', /Kirsten Vogel would not be taken over/);

    await portal.press('button', 'Convert room');
    await eventually(async () => assert.equal(await portal.focused(), 'button Go back'));
    await portal.press('button', 'Convert for good');
    await portal.wizard.isReady('Hikari order desk');
    await portal.press('button', 'View group details Members, features, storage and invitation');

    await portal.group.isOpen('Hikari order desk');
    await portal.group.show('Members');
    await portal.group.hasMember(/鈴木 悠真/);
  });

  for (const [what, fault] of Object.entries(FAULTS))
    journey(
      `once, also when the conversion ${what} (P12, P13)`,
      async ({ visit }) => {
        const portal = await visit(CONVERT);
        await goToReview(portal, 'Hikari order desk');
        await fail(portal.page, /^POST .*\/conversion$/, fault);

        await portal.press('button', 'Convert room');
        await portal.press('button', 'Convert for good');
        await addedAtLast(portal, 'Hikari order desk');

        assert.equal(await portal.wizard.count('Hikari order desk'), 1);
      },
      FAULT,
    );
});

async function goToReview(portal: PortalPage, room: string): Promise<void> {
  await portal.wizard.chooseRoom(room);
  await portal.wizard.next('Profile');
  assert.equal(await portal.wizard.valueOf('Group name'), room);
  await portal.wizard.next('Group Masters');
  await portal.wizard.next('Message Room Features');
  await portal.wizard.next('Review');
  await portal.wizard.isChecked();
}

/** Some hosts settle it by themselves; where it stays unknown, the reader checks. */
async function addedAtLast(portal: PortalPage, group = AUTUMN): Promise<void> {
  await eventually(async () => {
    for (const name of ['Check again', 'Try again'])
      for (const button of await portal.page.$$(`::-p-aria([name="${name}"][role="button"])`)) await button.click();
    assert.ok((await portal.page.$$(`::-p-aria([name="${group} is ready"][role="heading"])`)).length > 0);
  });
}
