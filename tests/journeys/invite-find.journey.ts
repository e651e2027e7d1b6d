import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';

import { encodeQR } from 'qr';

import { eventually } from '../harness/eventually.ts';
import { journey } from '../harness/journey.ts';
import type { PortalPage } from '../harness/portal.page.ts';

const WORK = '/work/contacts';

describe('a member looks for somebody outside', () => {
  journey(
    'adds him by ID, and he is in every list that is open, also somebody else’s (I-01, I-09)',
    async ({ visit }) => {
      const [panel, mine, others] = [
        await visit(WORK),
        await visit('/work/external'),
        await visit('/work/contacts?as=m-2'),
      ];
      await Promise.all([mine.list.isThere(), others.list.isThere()]);
      await panel.invite.open();

      await panel.invite.findById('seungwoo.han');
      for (const words of ['한승우', '미래물산', 'Both sides checked', 'What they will see of you', 'Park Ji-woo'])
        await panel.invite.says(words);
      await mine.list.showsNot('한승우');
      await panel.invite.add();

      await mine.list.rowOf('한승우', /미래물산/);
      await others.list.rowOf('한승우', /미래물산/);
    },
  );

  journey('opens who is a contact already, in place (I-03)', async ({ visit }) => {
    const portal = await visit(WORK);
    await portal.invite.open();
    await portal.invite.findById('seungwoo.han');
    await portal.invite.add();

    await portal.invite.findById('seungwoo.han');
    await portal.invite.says('Already one of your contacts.');
    await portal.press('button', 'Open');

    await portal.editor.isOpen('한승우');
  });

  journey('finds by number, written nationally or internationally, who allows it (I-01)', async ({ visit }) => {
    const portal = await visit(WORK);
    await portal.invite.open();

    await portal.invite.findByPhone('+82 (0)10-0000-7788');
    await portal.invite.says('한승우');
    await portal.invite.findByPhone('+1 202 555 0105');
    await portal.invite.says('Nobody found for this number');

    await noPersonalDataIn(portal, ['7788', '0105', '한승우']);
  });

  journey('reads the QR code in a picture, under the portal’s strict policies (I-01, I-22, P1)', async ({ visit }) => {
    const folder = await mkdtemp(join(tmpdir(), 'liaison-qr-'));
    try {
      const path = join(folder, 'code.gif');
      await writeFile(path, encodeQR('https://me.mirae.example/#seungwoo.han', 'gif', { scale: 6, border: 4 }));
      const portal = await visit(WORK);
      await portal.invite.open();

      await portal.invite.findByPicture(path);

      await portal.invite.says('한승우');
      await noPersonalDataIn(portal, ['seungwoo']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  journey('is told which side does not allow it, and what to do (I-02, I-21)', async ({ visit }) => {
    const portal = await visit(WORK);
    await portal.invite.open();

    await portal.invite.findById('moritz.keller');
    await portal.invite.says('Nordwind AG does not accept external connections');
    await portal.find('button', 'Copy a note for them');
    await portal.invite.findById('yui.kishimoto');
    await portal.invite.says('cannot join external groups');
    await portal.invite.findById('m-1');
    await portal.invite.says('You cannot add yourself');
  });

  journey('invites by e-mail who was not found, with the address that was typed (I-03)', async ({ visit }) => {
    const portal = await visit(WORK);
    await portal.invite.open();

    await portal.invite.findById('anna.rossi@marea.example');
    await portal.press('button', 'Invite anna.rossi@marea.example');
    await portal.press('button', 'Send 1 invitation');

    await portal.invite.says('1 invitation sent');
    await portal.path(/#pane=email$/);
    await portal.invite.hasSent('anna.rossi@marea.example');
  });

  journey('can do all of it by keyboard (P32)', async ({ visit }) => {
    const portal = await visit('/work/invitations');
    await portal.find('textbox', 'ID');

    await portal.walkTo(/input ID/); // the choice
    await portal.key('Tab'); // the field
    await portal.page.keyboard.type('ines.moreau');
    await portal.key('Enter');
    await portal.invite.says('Inês Moreau');
    await portal.walkTo(/button Add to contacts/);
    await portal.key('Enter');

    await portal.invite.says('is one of your contacts now.');
    await eventually(async () => assert.match(await portal.focused(), /button Open/));
  });
});

describe('a member invites by e-mail', () => {
  journey('a pasted list, and reads what became of each (I-04, I-06)', async ({ visit }) => {
    const portal = await visit('/work/invitations#pane=email');

    await portal.invite.paste(
      '"Rossi, Anna" <a.rossi@marea.example>, t.yamada@hikari\npriya@kaveri.example; nobody@void.example a.rossi@marea.example',
    );
    await portal.invite.says('The part after @ needs a dot');
    await portal.invite.says('Entered twice. It is sent once.');
    await portal.press('button', 'Preview e-mail');
    await portal.invite.says('Accept the invitation');
    await portal.key('Escape');
    await portal.press('button', 'Send 3 invitations');

    await portal.invite.says('2 invitations sent');
    await portal.invite.says('Not delivered. The mailbox may not exist.');
    await portal.find('button', 'Send the failed one again');
    await portal.invite.hasSent('priya@kaveri.example');
  });

  journey(
    'once, although the answer is lost on the way (P12, P13)',
    async ({ visit }) => {
      const portal = await visit('/work/invitations#pane=email');
      await portal.invite.paste('once.only@marea.example,');
      await portal.find('button', 'Send 1 invitation');
      await pretend(portal, 'drop-after');

      await portal.press('button', 'Send 1 invitation');
      await portal.sees('1 invitation sent');
      await pretend(portal, 'Nothing: it works');
      await portal.invite.hasSent('once.only@marea.example');
      const rows = await portal.page.$$eval(
        '>>> liaison-invite-panel >>> tbody tr',
        (all) => all.filter(({ textContent }) => textContent.includes('once.only@marea.example')).length,
      );
      assert.equal(rows, 1);
    },
    { expected: /ERR_|status of|Failed to load/ },
  );

  journey('fits on a phone (360 px)', async ({ visit }) => {
    const portal = await visit('/work/invitations#pane=email', { width: 360, height: 740 });
    await portal.invite.paste(`${'long.'.repeat(30)}name@marea.example, b@c.example`);
    await portal.find('button', 'Send 2 invitations');

    assert.ok((await portal.page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  });
});

async function pretend(portal: PortalPage, scenario: string): Promise<void> {
  await portal.press('button', 'Developer menu');
  await portal.choose('The API pretends', scenario);
  await portal.key('Escape');
}

/** Nobody's number or name is in an address, its history or the browser's storage (P26, X-06). */
async function noPersonalDataIn({ page }: PortalPage, canaries: readonly string[]): Promise<void> {
  const kept = await page.evaluate(() => [
    location.href,
    document.title,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    JSON.stringify(history.state),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]);
  for (const canary of canaries) assert.ok(!kept.some((text) => decodeURIComponent(text).includes(canary)), canary);
}
