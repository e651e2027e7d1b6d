import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { build } from '../build/light-door.ts';
import type { Release } from '../build/release.ts';
import { indexOf, lightDoor } from '../build/remote.ts';
import { REMOTES } from '../remotes.ts';

/** How large something is allowed to be (ARCHITECTURE, "Budgets"). Brotli, in kB of 1024 bytes. */
export interface Budget {
  readonly what: string;
  readonly size: number;
  /** What the gate lets pass. */
  readonly most: number;
  /** What the architecture asks for, where that is not reached yet: then `most` is what was reached, and only ever goes down. */
  readonly aim?: number;
}

/** docs/decisions/2026-11-22-weight.md */
const LIST = { most: 25.3, aim: 24 };
const ALL_FOUR = { most: 75 };
const OTHER = { most: 22 };

const kB = (bytes: number): number => bytes / 1024;

/**
 * Two plugins draw a frame with a skeleton first; this part of them is what their readers came for.
 * What is gated of the panel is both; of the editor it is the frame, and the rest is only told.
 */
const CAME_FOR: Readonly<Record<string, string>> = { 'contact-editor': 'window', 'invite-panel': 'find' };
const GATED_WITH_ITS_PART: ReadonlySet<string> = new Set(['invite-panel']);

/** What else must arrive before what the reader came for is there. Printed beside the gates, so that nobody is fooled. */
export async function beyondFirstScreens(): Promise<readonly Omit<Budget, 'most'>[]> {
  const releases = await Promise.all(REMOTES.map(releaseOf));
  const whole = releases.map((release) => ({ release, part: CAME_FOR[release.id], size: upToWhatMatters(release) }));
  return [
    ...whole.flatMap(({ release, part, size }) =>
      part && !GATED_WITH_ITS_PART.has(release.id) ? [{ what: `${release.id}: up to its ${part}`, size }] : [],
    ),
    { what: 'all four, up to what their readers came for', size: whole.reduce((sum, { size }) => sum + size, 0) },
  ];
}

function upToWhatMatters(release: Release): number {
  const part = CAME_FOR[release.id];
  const files = part === undefined ? [] : release.chunks[part];
  if (!files) throw new Error(`${release.id} has no part "${part}"`);
  return sumOf(release, [...new Set([...release.preload, ...files])]);
}

/** Measures what `npm run build` left in dist. */
export async function budgets(): Promise<readonly Budget[]> {
  const releases = await Promise.all(REMOTES.map(releaseOf));
  return [
    ...releases.map((release) => ({
      ...firstMet(release),
      ...(release.id === 'contact-list' ? LIST : OTHER),
    })),
    {
      what: 'all four on one page',
      size: releases.reduce((sum, release) => sum + firstScreenOf(release), 0),
      ...ALL_FOUR,
    },
    ...releases.flatMap(languagesOf),
    ...releases.map((release) => ({
      what: `${release.id}: remoteEntry.js (standard door)`,
      size: sizeOf(release, 'remoteEntry.js'),
      most: 10,
    })),
    { what: 'light door, beyond the plugin itself', size: await lightDoorOverhead(releases[0]!), most: 0.3 },
  ];
}

async function releaseOf(id: string): Promise<Release> {
  return JSON.parse(await readFile(`dist/${id}/release.json`, 'utf8')) as Release;
}

function sizeOf({ id, size }: Release, file: string): number {
  const found = size[file];
  if (!found) throw new Error(`dist/${id} holds no ${file}`);
  return kB(found.brotli);
}

/** What must arrive before anything is drawn. */
const firstScreenOf = (release: Release): number => sumOf(release, release.preload);

/** What a plugin's own gate counts: the panel's without what it draws first would be tabs over a skeleton. */
function firstMet(release: Release): Pick<Budget, 'what' | 'size'> {
  const { id } = release;
  return GATED_WITH_ITS_PART.has(id)
    ? { what: `${id}: frame and first pane (${CAME_FOR[id]})`, size: upToWhatMatters(release) }
    : { what: `${id}: first screen`, size: firstScreenOf(release) };
}

const sumOf = (release: Release, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + sizeOf(release, file), 0);

function languagesOf(release: Release): readonly Budget[] {
  return Object.entries(release.chunks)
    .filter(([name]) => name.startsWith('words-'))
    .map(([name, files]) => ({
      what: `${release.id}: ${name}`,
      size: sumOf(release, files),
      most: 4,
    }));
}

/** The same plugin built once more, without init() and get(). */
async function lightDoorOverhead(release: Release): Promise<number> {
  const path = await mkdtemp(join(tmpdir(), 'liaison-size-'));
  try {
    const configuration = lightDoor(release.id, indexOf(release.id));
    await build({ ...configuration, output: { ...configuration.output, path } });
    const files = await Promise.all(['container.js', 'plugin.js'].map((file) => readFile(join(path, file))));
    return sizeOf(release, 'plugin.js') - kB(brotliCompressSync(Buffer.concat(files)).length);
  } finally {
    await rm(path, { recursive: true });
  }
}
