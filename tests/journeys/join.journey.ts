import assert from 'node:assert/strict';
import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';

const DESK = { width: 900, height: 860 };
/** The tokens that the demo's seed gives its invitations. */
const GROUP = 'seed-token-i-1';
const CONTACT = 'seed-token-i-9';

describe('somebody of another company opens a link', () => {
  journey('signs in, joins the group, and stands among its members in an open window (I-08, I-09)', async (cast) => {
    const portal = await cast.visit('/work/groups#group=x-1&view=members');
    await portal.find('heading', 'Hikari spring campaign');
    const guest = await cast.visit(`/join#${GROUP}`, DESK);
    await guest.find('heading', 'Sign in to join Hikari spring campaign');
    await guest.sees('invites you to this external group');

    await guest.press('button', 'Sign in and join');
    await guest.choose('Account', '中村 蓮 · 株式会社ひかり商事');
    await guest.press('button', 'Sign in');

    await guest.find('heading', 'You are in Hikari spring campaign');
    await portal.sees('中村 蓮', '>>> liaison-group-wizard >>>');
  });

  journey('becomes the contact of whoever sent it, in the list that is open there (I-08, I-09)', async (cast) => {
    const portal = await cast.visit('/work/external');
    await portal.list.isThere();
    const guest = await cast.visit(`/join#${CONTACT}`, DESK);
    await guest.press('button', 'Sign in and accept');
    await guest.choose('Account', '한승우 · 미래물산');
    await guest.press('button', 'Sign in');

    await guest.find('heading', 'You and Park Ji-woo are connected');
    await portal.list.rowOf('한승우', /미래물산/);
  });

  journey('is told what stands in the way, each time in words of its own (I-02, I-08)', async ({ visit }) => {
    const guest = await visit(`/join#seed-token-i-4`, DESK);
    for (const [token, heading] of [
      ['seed-token-i-4', 'This invitation has expired'],
      ['seed-token-i-5', 'This invitation has been used by 5 people'],
      ['seed-token-i-6', 'This invitation was withdrawn'],
      ['nothing-like-it', 'This link leads to no invitation'],
    ] as const) {
      await guest.page.goto(`${new URL(guest.page.url()).origin}/join?again=${token}#${token}`);
      await guest.find('heading', heading);
    }
    await guest.page.goto(`${new URL(guest.page.url()).origin}/join#${GROUP}`);
    await guest.press('button', 'Sign in and join');
    await guest.choose('Account', 'Inês Moreau · Porto Têxteis');
    await guest.press('button', 'Sign in');
    await guest.find('heading', 'This invitation is for people of hikari.example');

    await guest.press('button', 'Use another account');
    await guest.choose('Account', '山田 太郎 · 株式会社ひかり商事');
    await guest.press('button', 'Sign in');
    await guest.find('heading', 'You are already in Hikari spring campaign');
  });

  journey('answers by keyboard alone, and can leave it for later (P32)', async ({ visit }) => {
    const guest = await visit(`/join#${GROUP}`, { width: 360, height: 740 });
    await guest.find('button', 'Sign in and join');
    await guest.walkTo(/^button Sign in and join/);
    await guest.key('Enter');
    await guest.find('combobox', 'Account');
    await guest.choose('Account', '中村 蓮 · 株式会社ひかり商事');
    await guest.walkTo(/^button Sign in$/);
    await guest.key('Enter');
    await guest.find('heading', 'You are in Hikari spring campaign');
    assert.match(await guest.focused(), /You are in Hikari spring campaign/);
    const overflow = await guest.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(overflow, false, 'nothing is wider than the phone');
  });

  journey(
    'leaves no trace of the token: not in the address, history, storage, title, a log, or where requests go (P26)',
    async ({ visit }) => {
      const guest = await visit('/join', DESK);
      const seen: string[] = [];
      guest.page.on('request', (request) =>
        seen.push(request.url(), ...Object.values(request.headers()), request.headers()['referer'] ?? ''),
      );
      guest.page.on('console', (message) => seen.push(message.text()));
      await guest.page.goto(`${new URL(guest.page.url()).origin}/join?opened#${GROUP}`);
      await guest.press('button', 'Sign in and join');
      await guest.choose('Account', '中村 蓮 · 株式会社ひかり商事');
      await guest.press('button', 'Sign in');
      await guest.find('heading', 'You are in Hikari spring campaign');

      // What the browser was told to open came from us; from there on it must be nowhere.
      const requests = seen.filter((one) => !one.includes('/join?opened'));
      const page = await guest.page.evaluate(async () => [
        location.href,
        document.title,
        document.referrer,
        document.cookie,
        ...[localStorage, sessionStorage].flatMap((store) => Object.entries(store).flat() as string[]),
        JSON.stringify(history.state),
        ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
        // The browser's own note of what it was told to open is not ours to erase.
        ...performance.getEntriesByType('resource').map(({ name }) => name),
        document.documentElement.outerHTML,
      ]);
      const { entries } = await (await guest.page.createCDPSession()).send('Page.getNavigationHistory');
      const visited = entries.map(({ url }) => url);
      for (const place of [...requests, ...page.slice(0, -1), ...visited])
        assert.ok(!place.includes(GROUP), `the token stands in ${place.slice(0, 200)}`);
      assert.ok(!page.at(-1)!.includes(GROUP), 'the token stands in the document');
    },
  );
});
