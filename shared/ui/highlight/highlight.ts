import { html, type TemplateResult } from 'lit';

type Run = readonly [from: number, to: number];

/** The text with the letters that were searched for marked wherever they occur, whatever their case, accents or width. */
export function highlight(text: string, sought: string): TemplateResult | string {
  const runs = find(text, fold(sought.trim()));
  if (!runs.length) return text;
  return html`${runs.map(
    ([from, to], at) => html`${text.slice(runs[at - 1]?.[1] ?? 0, from)}<mark>${text.slice(from, to)}</mark>`,
  )}${text.slice(runs.at(-1)?.[1])}`;
}

function find(text: string, needle: string): readonly Run[] {
  if (!needle) return [];
  // Folding may change lengths, so each folded letter remembers where it came from.
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let i = 0; i < plain.length; i++) origins.push(at);
    folded += plain;
    at += letter.length;
  }
  const runs: Run[] = [];
  let found = folded.indexOf(needle);
  while (found >= 0) {
    const next = found + needle.length;
    runs.push([origins[found] ?? 0, origins[next] ?? text.length]);
    found = folded.indexOf(needle, next);
  }
  return runs;
}

/** Hangul stays composed: a syllable is one letter to its readers. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLocaleLowerCase('en');
