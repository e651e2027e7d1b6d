import type { Browser, Page } from 'puppeteer-core';

import { ACTS, type Act, type FlickSeen, type JumpSeen } from '../page/acts.ts';
import { VIEW } from '../page/sizes.ts';
import { Counters, type Cpu } from './counters.ts';
import { longestTask } from './long-tasks.ts';
import type { ContestantName } from './options.ts';

/** Frames of a flick: a second of them. */
const FRAMES = 60;
const WINDOW = { width: 1280, height: 960 };

/** What one list did in one page. Milliseconds are of the main thread's CPU unless they are said to be of the clock. */
export interface Run {
  readonly load: Cpu;
  readonly mount: Cpu;
  /** A frame of the flick. */
  readonly frame: Cpu;
  readonly flick: FlickSeen;
  readonly longest: number;
  readonly middle: JumpSeen;
  readonly end: JumpSeen;
  /** The rows at the end are painted on whole pixels. */
  readonly even: boolean;
  readonly acts: Readonly<Record<Act, Acted>>;
  /** Bytes, without those of the page before the list came. */
  readonly heap: number;
  readonly elements: number;
}

interface Acted {
  readonly cpu: number;
  /** What was asked for could be seen. */
  readonly seen: boolean;
}

export interface Entry {
  readonly name: ContestantName;
  readonly rows: number;
  /** So high that as many pixels of rows are seen in every list. */
  readonly height: number;
}

/** How much higher a list must be than its rows. */
export async function headroomOf(browser: Browser, url: string, name: ContestantName): Promise<number> {
  return inPage(browser, url, async (page) => {
    const height = 800;
    await prepare(page, { name, rows: 1000, height });
    await page.evaluate((contestant) => window.bench.load(contestant), name);
    const rows = await page.evaluate(() => window.bench.mount());
    return height - rows;
  });
}

export const heightFor = (headroom: number): number => VIEW + headroom;

/** One list, from nothing to the last of what is asked of it, in a page of its own. */
export async function runCourse(browser: Browser, url: string, entry: Entry): Promise<Run> {
  return inPage(browser, url, async (page) => {
    const counters = await Counters.of(page);
    await prepare(page, entry);
    const empty = await counters.heap();
    const load = await counters.during(() => page.evaluate((name) => window.bench.load(name), entry.name));
    const mount = await counters.during(() => page.evaluate(() => window.bench.mount()));
    const elements = await page.evaluate(() => window.bench.elements());

    const flick = (watched: boolean): Promise<FlickSeen> =>
      page.evaluate((frames, look) => window.bench.flick(frames, look), FRAMES, watched);
    const jump = (part: number): Promise<JumpSeen> => page.evaluate((to) => window.bench.jump(to), part);

    const flicked = await counters.during(() => flick(false));
    await jump(0);
    const watched = await flick(true);
    await jump(0);
    const longest = await longestTask(page, () => flick(false));
    const middle = await jump(0.5);
    const end = await jump(1);
    const even = await isEven(page);
    await jump(0);
    const acts = await actsOf(page, counters);
    return {
      load: load.cpu,
      mount: mount.cpu,
      frame: scaled(flicked.cpu, 1 / FRAMES),
      flick: watched,
      longest,
      middle,
      end,
      even,
      acts,
      heap: (await counters.heap()) - empty,
      elements,
    };
  });
}

async function prepare(page: Page, { rows, height }: Entry): Promise<void> {
  await page.evaluate((count, high) => window.bench.prepare(count, high), rows, height);
}

/** What can be asked for again and again, and so cheap that one time says little. */
const REPEATED = ['nothing', 'select', 'clear', 'update'] as const;
const TIMES = 3;

/**
 * Everything once; then again what a list may have had to fetch or compile something for. What asks for other rows counts
 * the first time: the second time a list may have kept them.
 */
async function actsOf(page: Page, counters: Counters): Promise<Run['acts']> {
  const measure = async (act: Act): Promise<Acted> => {
    const { result, cpu } = await counters.during(() => page.evaluate((name) => window.bench.act(name), act));
    return { cpu: cpu.task, seen: result };
  };
  const acts: Partial<Record<Act, Acted>> = {};
  for (const act of ACTS) acts[act] = await measure(act);
  await page.evaluate(() => window.bench.rest());
  const again = new Map<Act, Acted[]>(REPEATED.map((act) => [act, []]));
  for (let time = 0; time < TIMES; time++) {
    for (const [act, all] of again) if (act !== 'update') all.push(await measure(act));
  }
  for (let time = 0; time < TIMES; time++) again.get('update')?.push(await measure('update'));
  for (const [act, all] of again) acts[act] = middleOf(all);
  return acts as Run['acts'];
}

function middleOf(all: readonly Acted[]): Acted {
  const sorted = all.toSorted((a, b) => a.cpu - b.cpu);
  return { cpu: sorted[Math.floor(sorted.length / 2)]!.cpu, seen: all.every(({ seen }) => seen) };
}

async function isEven(page: Page): Promise<boolean> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate((png) => window.bench.isEven(png), picture);
}

function scaled(cpu: Cpu, by: number): Cpu {
  return { task: cpu.task * by, script: cpu.script * by, style: cpu.style * by, layout: cpu.layout * by };
}

/** A page with nothing in its cache. What goes wrong in it goes wrong here. */
async function inPage<T>(browser: Browser, url: string, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.setViewport(WINDOW);
    await page.goto(url);
    const result = await act(page);
    if (thrown.length > 0) throw new Error(thrown.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}
