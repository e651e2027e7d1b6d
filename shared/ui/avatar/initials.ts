/** Scripts whose names begin to be read by their first letter alone. */
const ONE_LETTER =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Two letters of a name in an alphabet (first and last word), else its first letter; nothing to read gives a dot. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,·/()（）]+/u).flatMap((word) => word.match(LETTER)?.[0] ?? []);
  const [first = '·', ...others] = words;
  const last = others.at(-1) ?? '';
  return (ONE_LETTER.test(first) || ONE_LETTER.test(last) ? first : first + last).toLocaleUpperCase('en');
}
