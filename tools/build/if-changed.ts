import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { REMOTES } from '../remotes.ts';

const STAMP = 'dist/.built-from';
const SOURCES = ['plugins', 'shared', 'hosts/portal', 'tools/build', 'package-lock.json', 'rspack.config.ts'];
const OUTSIDE = /node_modules|\.(?:test|stories)\.ts$|\.md$/;

/** Builds the remotes and the portal, unless dist holds the build of exactly these sources. Throws when they do not build. */
export function buildIfChanged(): void {
  const stamp = stampOfSources();
  const whole = REMOTES.every((id) => existsSync(`dist/${id}/plugin.js`));
  if (whole && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['node_modules/@rspack/cli/bin/rspack.js', 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed: see above.');
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMP, stamp);
}

function stampOfSources(): string {
  const hash = createHash('sha256').update(process.env['NODE_ENV'] ?? '');
  for (const file of SOURCES.flatMap(filesUnder).filter((path) => !OUTSIDE.test(path)))
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
