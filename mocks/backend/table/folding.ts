const ASCII = /^[\x20-\x7e]*$/;
// Latin, Greek, Cyrillic accents and Arabic vowel signs. Not U+3099: in kana the mark makes another letter.
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const KATAKANA = /[\u30a1-\u30f6]/g;
const SPACES = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Text as it is compared by a search: without case, accents, width, kind of kana, and invisible controls (L-24). */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(SPACES, ' ')
    .trim();
}

/** The words of a search: each must be found, in any order. */
export const wordsOf = (text: string): readonly string[] => folded(text).split(' ').filter(Boolean);

/** One order for everyone: ICU's root order by way of English, in which each script keeps its own. */
export const collator = new Intl.Collator('en', { numeric: true });
