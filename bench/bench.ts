// npm run bench [-- --quick …]: our contact list against a hand-written window and three grids, side by side in one browser.
import { cpus } from 'node:os';

import puppeteer, { type Browser } from 'puppeteer-core';

import { launchOptions } from '../tools/browser.mjs';
import { buildIfChanged } from '../tools/build/if-changed.ts';
import { federated } from './runner/federated.ts';
import { verdicts } from './runner/figures.ts';
import { installLibraries } from './runner/libraries.ts';
import { LIBRARIES, readOptions, USAGE, type Options } from './runner/options.ts';
import { writeReadme } from './runner/readme.ts';
import { runRounds } from './runner/rounds.ts';
import { Site } from './runner/site.ts';
import { asMarkdown, asText, tablesOf } from './runner/tables.ts';
import { titleOf } from './runner/titles.ts';

const start = performance.now();
try {
  const options = readOptions(process.argv.slice(2));
  buildIfChanged();
  if (options.only.some((name) => LIBRARIES.includes(name))) installLibraries();
  await bench(options);
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 1;
}

async function bench(options: Options): Promise<void> {
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const { tables, figures } = await lists(browser, options);
    if (options.http)
      tables.set('The federated list over HTTP, 100,000 contacts, 50 ms late', await federated(browser, say));
    const where = `${await browser.version()} on ${cpus().length} × ${cpus()[0]?.model.trim()}`;

    console.log(`\n${where}`);
    for (const [title, table] of tables) console.log(`\n${title}\n${asText(table)}`);
    console.log(`\nFigures to reach\n${figures.join('\n')}\n`);
    if (options.write) {
      const parts = [...tables].flatMap(([title, table]) => [`### ${title}`, asMarkdown(table)]);
      const list = figures.map((line) => `- ${line}`).join('\n');
      await writeReadme([`Measured in ${where}.`, ...parts, '### Figures to reach', list].join('\n\n'));
    }
    say('done');
  } finally {
    await browser.close();
  }
}

async function lists(browser: Browser, options: Options) {
  const site = await Site.open(options.only, options.port);
  try {
    const measured = await runRounds(browser, site, options, say);
    const titles = new Map(options.only.map((name) => [name, titleOf(name)]));
    return {
      tables: new Map(tablesOf(measured, { of: (name) => site.weightOf(name), titles })),
      figures: verdicts(measured).map(({ line }) => line),
    };
  } finally {
    site.close();
  }
}

function say(line: string): void {
  console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}
