import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

const FILE = fileURLToPath(new URL('../README.md', import.meta.url));
const START = '<!-- measured: npm run bench writes this -->';
const END = '<!-- /measured -->';

/** Puts what was measured where the last measurement is. */
export async function writeReadme(measured: string): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${FILE} has no place for the tables, ${START} … ${END}`);
  const whole = `${text.slice(0, from + START.length)}\n\n${measured}\n\n${text.slice(to)}`;
  writeFileSync(FILE, await format(whole, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
