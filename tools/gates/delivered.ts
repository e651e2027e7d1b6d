import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { stampOf, versionOf } from '../build/remote.ts';

export interface Delivered {
  readonly file: string;
  readonly text: string;
}

/** The text of everything that a remote serves. */
export function deliveredBy(id: string): readonly Delivered[] {
  const folder = join('dist', id);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|json|map|ts)$/.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
}

/** Ways to run or write a string as code or markup, a style that strict CSP refuses, an address that is a script (P3). */
const SINKS: readonly RegExp[] = [
  /\beval\s*\(/g,
  /\bnew Function\b/g,
  /\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)/g,
  /\.(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b/g,
  /\bdocument\.write(?:ln)?\b/g,
  /<[^<>]*\sstyle\s*=/g,
  /setAttribute\(\s*["'`]style["'`]/g,
  /javascript:/gi,
];
/** Lit makes each template element once, through its policy. That is the only sink there is. */
const OF_LIT = /createElement\("template"\);return (\w+)(?=\.innerHTML=\w+,\1\})/g;

export function sinksIn({ file, text }: Delivered): readonly string[] {
  if (!file.endsWith('.js')) return [];
  const withoutLit = text.replaceAll(OF_LIT, 'LIT').replaceAll('LIT.innerHTML=', 'LIT=');
  return SINKS.flatMap((sink) => [...withoutLit.matchAll(sink)]).map(({ index }) => around(withoutLit, index));
}

export function buildPathIn({ text }: Delivered): readonly string[] {
  const index = text.indexOf(resolve('.'));
  return index < 0 ? [] : [around(text, index)];
}

const PRIVATE_TAG = /(?<![\w-])ln-[a-z][a-z0-9-]*/g;

/** A private tag that another plugin, or another version, would find in the page's registry (D3). */
export function unstampedIn(id: string, { file, text }: Delivered): readonly string[] {
  if (!file.endsWith('.js')) return [];
  const stamp = stampOf(id, versionOf(id));
  return [...new Set(text.match(PRIVATE_TAG))].filter((tag) => !tag.endsWith(stamp));
}

const around = (text: string, index: number): string => text.slice(Math.max(0, index - 30), index + 40);
