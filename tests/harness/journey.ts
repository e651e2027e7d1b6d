import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, it } from 'node:test';

import type { Policy } from '../../shared/domain/policy.ts';
import { closeBrowser, openWindow, type BrowserWindow, type Size } from './browser.ts';
import { PortalPage } from './portal.page.ts';
import { Stage } from './stage.ts';

export interface Cast {
  readonly stage: Stage;
  /** Opens the portal in a browser window of its own. */
  readonly visit: (path?: string, size?: Size) => Promise<PortalPage>;
}

export interface Terms {
  readonly contacts?: number;
  /** Milliseconds between two chunks of a job. */
  readonly jobPace?: number;
  /** The company's rules, where they are others than usual. */
  readonly policy?: Partial<Policy>;
  /** What a fault that the journey itself causes makes the browser say. Everything else it says fails the journey. */
  readonly expected?: RegExp;
}

/** As small as a company may be that has one of everything. */
const CONTACTS = 120;
const DESK: Size = { width: 1360, height: 860 };

after(closeBrowser);

/** One reader's, or several readers', way through the portal: a test with a stage of its own, and a silent console at its end. */
export function journey(sentence: string, way: (cast: Cast) => Promise<void>, terms: Terms = {}): void {
  it(sentence, { timeout: 60_000 }, async () => {
    const stage = new Stage(terms.contacts ?? CONTACTS, terms.jobPace, terms.policy);
    const windows: BrowserWindow[] = [];
    const visit = async (path = '/', size = DESK): Promise<PortalPage> => {
      const opened = await openWindow(size);
      windows.push(opened);
      await opened.page.goto(stage.url + path);
      return new PortalPage(opened.page);
    };
    try {
      await stage.start();
      await way({ stage, visit });
      const said = windows.flatMap((one) => one.said).filter((line) => !terms.expected?.test(line));
      assert.deepEqual(said, [], 'nothing is said on a console');
    } catch (error) {
      await Promise.all(windows.map((one, at) => report(one, `${sentence} ${at + 1}`)));
      throw error;
    } finally {
      await Promise.all(windows.map((one) => one.close()));
      await stage.stop();
    }
  });
}

const PICTURES = '.cache/journeys';

/** What its reader saw when it failed. */
async function report({ page, said }: BrowserWindow, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const path = `${PICTURES}/${name.replace(/[^\w]+/g, '-')}.png` as const;
  await page.screenshot({ path }).catch(() => undefined);
  console.log([`at ${page.url()}, seen in ${path}`, ...said].join('\n  '));
}
