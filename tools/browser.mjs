// Finds the Chromium that tests run in: CHROME_PATH, then the one pinned in package-lock.json (Linux x64), then an installed one.
import { existsSync, mkdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const PINNED = '153.0.0';

const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (program) => `${process.env[folder]}\\${program}`,
    ),
  ),
};

/** Some of these are what a container without a GPU, a sandbox or much shared memory needs; the rest keep the browser from calling home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What puppeteer, and Web Test Runner's launcher, take as launch options. */
export async function launchOptions() {
  return { ...(await findBrowser()), args: ARGUMENTS };
}

async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH=${CHROME_PATH} does not exist`);
  if (CHROME_PATH) return { executablePath: CHROME_PATH, headless: true };

  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return { executablePath: await unpackPinned(), headless: 'shell' };
    } catch (error) {
      if (!installed) throw error;
    }
  }
  if (installed) return { executablePath: installed, headless: true };
  throw new Error(
    'No Chromium found. Install Chrome or Chromium (Debian: apt-get install -y chromium), or set CHROME_PATH.',
  );
}

/**
 * The package unpacks into TMPDIR and trusts what it finds there. So each version has a folder of its own, which appears at
 * once and whole: several test runs may start together.
 */
async function unpackPinned() {
  const ready = join(tmpdir(), `liaison-chromium-${PINNED}`);
  const staging = `${ready}.${process.pid}`;
  // AWS_…: without it the package leaves its own nss libraries packed, and a bare machine has none.
  const restore = override({ TMPDIR: ready, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium'); // puts ready/al2023/lib into LD_LIBRARY_PATH
    if (!existsSync(ready)) {
      mkdirSync(staging, { recursive: true });
      process.env.TMPDIR = staging;
      await chromium.executablePath();
      await writeFile(join(staging, 'fonts/fonts.conf'), fontsIn(join(ready, 'fonts')));
      await rename(staging, ready).catch(() => rm(staging, { recursive: true })); // another run was faster
    }
    return join(ready, 'chromium');
  } finally {
    restore();
  }
}

/** The package's own list of folders names only Lambda's. Without a single font Chromium's pages crash. */
const fontsIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

function override(variables) {
  const before = Object.keys(variables).map((name) => [name, process.env[name]]);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
