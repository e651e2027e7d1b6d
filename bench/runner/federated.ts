import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Browser, CDPSession } from 'puppeteer-core';

import { Stage } from '../../tests/harness/stage.ts';
import type { Watched } from '../page/watch.ts';
import { written, type Table } from './tables.ts';

const CONTACTS = 100_000;
const LATENCY = 50;
const FRAMES = 60;
const JUMPS = [0.5, 0.13, 0.87, 0.31, 0.69];
const WATCH = fileURLToPath(new URL('../page/watch.ts', import.meta.url));
const ROWS = /\/contacts\?.*\boffset=/;

interface Line extends Watched {
  readonly what: string;
  readonly sent: number;
  readonly aborted: number;
}

/** The list as the portal loads it from its remote, over HTTP to a host with a database, each request 50 ms late. */
export async function federated(browser: Browser, say: (line: string) => void): Promise<Table> {
  const stage = new Stage(CONTACTS);
  const context = await browser.createBrowserContext();
  try {
    say(`making up ${CONTACTS.toLocaleString('en')} contacts for the portal`);
    await stage.start();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 960 });
    await page.evaluateOnNewDocument(await watchScript());
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    const requests = new Requests(client);
    await page.goto(`${stage.url}/admin/external-contacts`);
    if (!(await page.evaluate(() => window.watch.begin()))) throw new Error('The list has not come.');

    const measure = async (what: string, act: () => Promise<Watched>): Promise<Line> => {
      requests.forget();
      const watched = await act();
      say(`over HTTP: ${what}`);
      return { what, ...watched, sent: requests.sent, aborted: requests.aborted };
    };
    const lines = [
      await measure('flick, 60 frames of 12 new rows', () =>
        page.evaluate((frames) => window.watch.flick(frames), FRAMES),
      ),
      await measure('scrollbar dragged to the end in 60 frames', () =>
        page.evaluate((frames) => window.watch.drag(frames), FRAMES),
      ),
    ];
    const jumps: Line[] = [];
    for (const part of JUMPS)
      jumps.push(await measure('jump', () => page.evaluate((to) => window.watch.jump(to), part)));
    return tableOf([...lines, middleOf(jumps)]);
  } finally {
    await context.close();
    await stage.stop();
  }
}

/** Requests for rows, and those of them that the list gave up. */
class Requests {
  readonly #rows = new Set<string>();
  sent = 0;
  aborted = 0;

  constructor(client: CDPSession) {
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!ROWS.test(request.url) || request.method !== 'GET') return;
      this.#rows.add(requestId);
      this.sent++;
    });
    client.on('Network.loadingFailed', ({ requestId, canceled }) => {
      if (canceled && this.#rows.has(requestId)) this.aborted++;
    });
  }

  forget(): void {
    this.sent = this.aborted = 0;
  }
}

function middleOf(jumps: readonly Line[]): Line {
  const middle = jumps.toSorted((a, b) => a.filled - b.filled)[Math.floor(jumps.length / 2)]!;
  return { ...middle, what: `jump, the middle one of ${jumps.length}` };
}

const tableOf = (lines: readonly Line[]): Table => [
  ['', 'rows not there yet', 'requests', 'given up', 'all rows there after'],
  ...lines.map(({ what, waiting, sent, aborted, filled }) => [
    what,
    written(waiting, 'percent'),
    written(sent, 'count'),
    written(aborted, 'count'),
    written(filled, 'ms'),
  ]),
];

async function watchScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WATCH],
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
