import assert from 'node:assert/strict';
import { describe } from 'node:test';

import readQr from 'jsqr';

import { eventually } from '../harness/eventually.ts';
import { journey } from '../harness/journey.ts';
import type { PortalPage } from '../harness/portal.page.ts';

const CARD = '/work/invitations';
const LINK = '>>> liaison-invite-panel >>> .link-line input';

describe('a member shows who he is', () => {
  journey('by a code that another reader reads as his link, crisp in the dark too (I-05, I-22)', async ({ visit }) => {
    for (const theme of ['light', 'dark']) {
      const portal = await visit(`${CARD}?theme=${theme}`);
      await openCard(portal);
      await portal.press('button', 'Show');

      const code = await portal.page.waitForSelector('>>> liaison-invite-panel >>> svg.qr', { visible: true });
      const read = await readCode(portal, await code!.screenshot({ encoding: 'base64' }));

      assert.equal(read, await shownLink(portal));
      assert.match(read, /\/join#.{8,}$/);
    }
  });

  journey('keeps the picture of his card, with the same code in it (I-05)', async ({ visit }) => {
    const portal = await visit(CARD);
    await openCard(portal);
    await portal.press('button', 'Show');
    const link = await shownLink(portal);
    for (const button of ['Download card', 'Download QR code']) {
      const saved = portal.page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const { createObjectURL } = URL;
            URL.createObjectURL = (blob: Blob) => {
              URL.createObjectURL = createObjectURL;
              const reader = new FileReader();
              reader.addEventListener('load', () => resolve((reader.result as string).split(',')[1] ?? ''));
              reader.readAsDataURL(blob);
              return createObjectURL(blob);
            };
          }),
      );
      await portal.press('button', button);

      assert.equal(await readCode(portal, await saved), link, button);
    }
  });

  journey('replaces his link, and the old one dies at once (I-20)', async ({ visit }) => {
    const portal = await visit(CARD);
    await openCard(portal);
    await portal.press('button', 'Show');
    const old = await shownLink(portal);

    await portal.press('button', 'Replace link');
    await portal.press('button', 'Replace now');
    await eventually(async () => assert.notEqual(await shownLink(portal), old));

    const stranger = await visit(new URL(old).pathname + new URL(old).hash);
    await stranger.find('heading', 'This link leads to no invitation');
    const other = await visit(new URL(await shownLink(portal)).pathname + new URL(await shownLink(portal)).hash);
    await other.find('heading', 'Sign in to become a contact of Park Ji-woo');
  });

  journey(
    'limits it, takes it back, and makes another one (I-20)',
    async ({ visit }) => {
      const portal = await visit(CARD);
      await openCard(portal);
      await portal.press('button', 'Change limits');
      await typeInto(portal, '#uses', 'many');
      await portal.press('button', 'Save limits');
      await portal.sees('A whole number from 1 to 10,000, or nothing.');
      await typeInto(portal, '#uses', '40');
      await portal.press('button', 'Save limits');
      await portal.sees('2 of 40 times');

      await portal.press('button', 'Revoke link');
      await portal.press('button', 'Revoke now');
      await portal.sees('You have no invitation link now');
      await portal.press('button', 'Create link');
      await portal.press('button', 'Create link');
      await portal.find('button', 'Copy link');
    },
    // There is no link, and that is what the browser writes down.
    { expected: /status of 404/ },
  );
});

describe('a master invites into a group', () => {
  journey(
    'by a link that is hidden until he asks, and another company’s user joins by it (I-07, I-08)',
    async (cast) => {
      const portal = await cast.visit('/work/groups#group=x-1');
      await portal.find('heading', 'Hikari spring campaign');
      await portal.press('button', 'Invite people');
      await portal.find('heading', 'Invite into Hikari spring campaign');
      assert.ok(!(await shownLink(portal)).includes('#'), 'it is hidden');
      await portal.press('button', 'Show');
      await eventually(async () => assert.match(await shownLink(portal), /#/));
      const { pathname, hash } = new URL(await shownLink(portal));

      const guest = await cast.visit(pathname + hash, { width: 900, height: 800 });
      await guest.press('button', 'Sign in and join');
      await guest.choose('Account', '中村 蓮 · 株式会社ひかり商事');
      await guest.press('button', 'Sign in');

      await guest.find('heading', 'You are in Hikari spring campaign');
      await portal.sees('4 of 20 times');
    },
  );

  journey('sends it by e-mail from where he is, and finds it among those sent (I-04, I-07)', async ({ visit }) => {
    const portal = await visit('/work/groups#group=x-1');
    await portal.find('heading', 'Hikari spring campaign');

    await portal.press('button', 'Invite people');
    await portal.press('button', 'Send invitation');
    await portal.invite.paste('new.guest@hikari.example,');
    await portal.press('button', 'Send 1 invitation');
    await portal.invite.says('new.guest@hikari.example');

    const sent = await visit(CARD);
    await sent.invite.hasSent('new.guest@hikari.example');
  });

  journey('makes one on his own terms where there is none (I-20)', async ({ visit }) => {
    const portal = await visit('/work/groups#group=x-3');
    await portal.find('heading', '北辰 OEM 2027');
    await portal.press('button', 'Invite people');
    await portal.press('button', 'Create link');
    await typeInto(portal, '#domains', '@beichen.example, nordlicht.example');
    await portal.press('button', 'Create link');
    await portal.sees('beichen.example and nordlicht.example');
  });
});

async function openCard(portal: PortalPage): Promise<void> {
  await portal.press('tab', 'My QR and card');
  await portal.find('image', 'QR code of your invitation link');
}

async function typeInto(portal: PortalPage, field: string, text: string): Promise<void> {
  const found = await portal.page.waitForSelector(`>>> ${field}`, { visible: true });
  await found!.click({ count: 3 });
  await portal.page.keyboard.type(text);
}

const shownLink = (portal: PortalPage): Promise<string> =>
  portal.page.$eval(LINK, (field) => (field as HTMLInputElement).value);

/** With eyes that are not ours: the picture's points go to an independent reader. */
async function readCode(portal: PortalPage, png: string): Promise<string> {
  const { points, width, height } = await portal.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    return { points: [...data], width: bitmap.width, height: bitmap.height };
  }, png);
  const found = readQr(Uint8ClampedArray.from(points), width, height);
  assert.ok(found, 'an independent reader reads the code');
  return found.data;
}
