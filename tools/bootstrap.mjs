// What `npm start` and `npm test` do first, on any Node from 20 on and with nothing installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs what package-lock.json asks for, if anything is missing, then goes on with `script` under the Node that it brings. */
export function bootstrap(script) {
  if (!isInstalled()) install();
  const child = spawn(node24(), [join(root, script), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root });
  // Ctrl+C reaches the child too; it stops what it started, and then we end as it ended.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** npm leaves a lockfile of what it put into node_modules. */
function isInstalled() {
  const present = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.includes('node_modules') || link || (present[path] ? present[path].version === version : optional),
  );
}

function packagesOf(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function install() {
  console.log('Installing what package-lock.json asks for (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    '\nThe dependencies could not be installed: see above. npm needs its registry this once; later starts do not.',
  );
  process.exit(1);
}

/** The pinned Node where there is one for this machine, else the one we run on, if it can run TypeScript. */
function node24() {
  const { platform, arch, versions, execPath } = process;
  const name = platform === 'win32' ? 'win' : platform;
  const pinned = join(root, `node_modules/node-${name}-${arch}/bin/node${platform === 'win32' ? '.exe' : ''}`);
  if (existsSync(pinned)) return pinned;
  const [major, minor] = versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 18)) return execPath;
  console.error(
    `Node ${versions.node} is too old here: Liaison needs 24 on ${platform} ${arch}, where npm cannot bring it along.`,
  );
  process.exit(1);
}
