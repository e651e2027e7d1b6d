import { html, type TemplateResult } from 'lit';

/** The text with the letters that were searched for marked, whatever their case, accents or width. */
export function highlight(text: string, sought: string): TemplateResult | string {
  const at = find(text, sought.trim());
  if (!at) return text;
  const [from, to] = at;
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`;
}

function find(text: string, sought: string): readonly [number, number] | null {
  const needle = fold(sought);
  if (!needle) return null;
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
  const found = folded.indexOf(needle);
  if (found < 0) return null;
  return [origins[found] ?? 0, origins[found + needle.length] ?? text.length];
}

/** Hangul stays composed: a syllable is one letter to its readers. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLocaleLowerCase('en');
