import type { LoaderContext } from '@rspack/core';
import { MagicString } from 'magic-string';

const SHEET = /(?<=\bcss`)[^`]*(?=`)/g;
/** What must stay as it is: strings, and what is put in. */
const KEPT = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\$\{[^}]*\})/;

/** Loader: takes what only we read, comments and indentation, out of `css` templates; no minifier looks into a template. */
export default function slimStyles(this: LoaderContext, source: string): void {
  const out = new MagicString(source).replace(SHEET, slim);
  const map = out.generateMap({ source: this.resourcePath, includeContent: true, hires: 'boundary' });
  this.callback(null, out.toString(), map.toString());
}

const slim = (sheet: string): string =>
  sheet
    .replace(/\/\*.*?\*\//gs, '')
    .split(KEPT)
    .map((piece, at) => (at % 2 ? piece : tight(piece)))
    .join('')
    .trim();

/** A space before `:` means a descendant, and those around `+` and `-` belong to calc(): they stay. */
const tight = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/@media \(/g, '@media(')
    .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3(?![\da-f])/g, '#$1$2$3')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
