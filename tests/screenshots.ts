// npm run screenshots [-- name …]: the main screens of the portal, in .cache/screenshots, to be held against design/mockups.
import { mkdirSync } from 'node:fs';

import { edit as editIcon } from '../shared/ui/icon/icons.ts';
import { buildIfChanged } from '../tools/build/if-changed.ts';
import { closeBrowser, openWindow, type Size } from './harness/browser.ts';
import { PortalPage } from './harness/portal.page.ts';
import { Stage } from './harness/stage.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly act?: (portal: PortalPage) => Promise<void>;
}

const FOLDER = '.cache/screenshots';
const DESK: Size = { width: 1360, height: 860 };
const PHONE: Size = { width: 390, height: 844 };

const list = (portal: PortalPage): Promise<void> => portal.list.isThere();
const openContact = async (portal: PortalPage): Promise<void> => {
  await portal.list.open('Sofía Navarro');
  await portal.page.waitForSelector('>>> liaison-contact-editor >>> .body', { visible: true });
};
const advanced = async (portal: PortalPage): Promise<void> => {
  await list(portal);
  for (const button of ['.search-toggle', '.details-toggle']) {
    await (await portal.page.waitForSelector(`>>> liaison-contact-list >>> ${button}`, { visible: true }))?.click();
  }
  await portal.page.waitForSelector('>>> liaison-contact-list >>> form', { visible: true });
};
const select = async (portal: PortalPage): Promise<void> => {
  await list(portal);
  const boxes = await portal.page.$$('>>> liaison-contact-list >>> .canvas > .row:not([hidden]) .checkbox');
  for (const box of boxes.slice(0, 4)) await box.click();
  await portal.page.waitForSelector('>>> liaison-contact-list >>> .limits', { visible: true });
};
const edit = async (portal: PortalPage): Promise<void> => {
  await openContact(portal);
  // By its icon: its word is another in every language.
  await (
    await portal.page.waitForSelector(`>>> liaison-contact-editor >>> .btn:has(path[d="${editIcon.path}"])`)
  )?.click();
  await portal.page.waitForSelector('>>> liaison-contact-editor >>> textarea', { visible: true });
};

const SCREENS: readonly Picture[] = [
  { name: 'contact-list', path: '/admin/external-contacts', act: list },
  { name: 'advanced-search', path: '/admin/external-contacts', act: advanced },
  { name: 'selection', path: '/admin/external-contacts', act: select },
  { name: 'trash', path: '/admin/external-contacts#query=filter%3Dtrash', act: list },
  { name: 'contact-window', path: '/admin/external-contacts', act: openContact },
  { name: 'contact-edit', path: '/admin/external-contacts', act: edit },
  { name: 'member-list', path: '/work/contacts', act: list },
  { name: 'member-panel', path: '/work/contacts', act: openContact },
  { name: 'groups', path: '/admin/external-groups' },
  { name: 'invitations', path: '/work/invitations' },
  { name: 'elsewhere', path: '/admin/members' },
];
const LOOKS: readonly (readonly [name: string, settings: string, size: Size])[] = [
  ['light', 'theme=light', DESK],
  ['dark', 'theme=dark', DESK],
  ['phone', 'theme=light', PHONE],
  ['korean', 'theme=light&lang=ko', DESK],
  ['rtl', 'theme=light&lang=ar', DESK],
];

buildIfChanged();
mkdirSync(FOLDER, { recursive: true });
const stage = new Stage(12_480);
await stage.start();
const wanted = process.argv.slice(2);
try {
  for (const { name, path, act } of SCREENS) {
    for (const [look, settings, size] of LOOKS) {
      if (wanted.length > 0 && !wanted.some((word) => `${name}-${look}`.includes(word))) continue;
      await take(`${name}-${look}`, path.replace(/(?=#|$)/, `?${settings}`), size, act);
    }
  }
} finally {
  await closeBrowser();
  await stage.stop();
}

async function take(name: string, path: string, size: Size, act: Picture['act']): Promise<void> {
  const { page, said, close } = await openWindow(size);
  await page.goto(stage.url + path);
  await act?.(new PortalPage(page)).catch((error: unknown) => console.log(`${name}: ${String(error)}`));
  await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 }); // the change notices stay open
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  for (const line of said) console.log(`${name}: ${line}`);
  await close();
}
