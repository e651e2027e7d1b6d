import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Stats, StatsChunk } from '@rspack/core';

export interface ReleaseOptions {
  readonly id: string;
  readonly version: string;
  readonly folder: string;
}

/** `release.json`: what a release folder holds, for loaders that verify before they run. Paths are relative to it. */
export interface Release {
  readonly schema: 1;
  readonly id: string;
  readonly version: string;
  readonly tag: string;
  readonly entry: string;
  /** What the entry imports at once, itself included. */
  readonly preload: readonly string[];
  /** The files behind each name that `lazy()` is given, at the light door and at the standard one. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
  readonly standardChunks: Readonly<Record<string, readonly string[]>>;
  /** Of every file, both doors. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly size: Readonly<Record<string, { readonly raw: number; readonly brotli: number }>>;
}

const sha384 = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export async function writeRelease(
  { id, version, folder }: ReleaseOptions,
  { light, standard }: { readonly light: Stats; readonly standard: Stats },
): Promise<void> {
  await writeDescription(id, version, folder);
  const { chunks = [] } = light.toJson({ all: false, chunks: true, ids: true });
  const files = (await readdir(folder, { recursive: true })).filter(isDelivered).map(posix).toSorted();
  const bytes = await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const));
  const importsOf = importsAmong(new Map(bytes));
  const lazyChunks = Object.fromEntries(
    chunks
      .filter(({ initial }) => !initial)
      .flatMap(filesByName)
      .filter(([name]) => name !== 'together')
      .map(([name, own]) => [name, importsOf(own)]),
  );
  const release: Release = {
    schema: 1,
    id,
    version,
    tag: `liaison-${id}`,
    entry: 'plugin.js',
    preload: ['plugin.js'],
    chunks: lazyChunks,
    standardChunks: filesByGroup(standard, Object.keys(lazyChunks)),
    integrity: Object.fromEntries(bytes.map(([file, content]) => [file, sha384(content)])),
    size: Object.fromEntries(
      bytes.map(([file, content]) => [file, { raw: content.length, brotli: brotliCompressSync(content).length }]),
    ),
  };
  await writeFile(join(folder, 'release.json'), `${JSON.stringify(release, null, 1)}\n`);
}

/** What the plugin says of itself, with the version that its package has. */
async function writeDescription(id: string, version: string, folder: string): Promise<void> {
  const written = JSON.parse(await readFile(join('plugins', id, 'plugin.json'), 'utf8')) as object;
  await writeFile(join(folder, 'plugin.json'), `${JSON.stringify({ ...written, version }, null, 2)}\n`);
}

/** At the standard door a part's files are fetched side by side: its own, and what it has in common with others. */
function filesByGroup(standard: Stats, names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const { namedChunkGroups: groups = {} } = standard.toJson({ all: false, chunkGroups: true });
  return Object.fromEntries(
    names.flatMap((name) => {
      const { assets } = groups[name] ?? {};
      return assets ? [[name, assets.map((asset) => asset.name).filter((file) => file.endsWith('.js'))]] : [];
    }),
  );
}

const isDelivered = (file: string): boolean => /\.(?:js|json|zip|d\.ts)$/.test(file) && file !== 'release.json';
const posix = (file: string): string => file.replaceAll('\\', '/');

const STATIC_IMPORT = /\bfrom\s*"\.\/([^"]+)"/g;

/** What two parts have in common is a file of its own, which each of them imports at once. */
function importsAmong(bytes: ReadonlyMap<string, Buffer>): (files: readonly string[]) => readonly string[] {
  const importedBy = (file: string): readonly string[] =>
    [...(bytes.get(file)?.toString().matchAll(STATIC_IMPORT) ?? [])].flatMap(([, found]) => found ?? []);
  return (files) => {
    const all = new Set(files);
    for (const file of all) for (const found of importedBy(file)) if (found !== 'plugin.js') all.add(found);
    return [...all];
  };
}

function filesByName({ names = [], files = [] }: StatsChunk): (readonly [string, readonly string[]])[] {
  return names.map((name) => [name, files.filter((file) => file.endsWith('.js'))]);
}
