import type { Message, Plural, Translation, Words } from './catalogue.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  O: 'Ó',
  n: 'ñ',
  c: 'ç',
};

/** English in the pseudo-locale: longer by 40 % and accented, so that a test sees texts that are clipped or not in the catalogue. */
export const pseudoWords = <English extends Words>(en: English): Translation<English> =>
  Object.fromEntries(Object.entries(en).map(([key, message]) => [key, pseudo(message)])) as Translation<English>;

const pseudo = (message: Message): Message =>
  typeof message === 'string'
    ? accented(message)
    : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, accented(text)])) as Plural);

/** Placeholders stay as they are. */
const accented = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece, at) => (at % 2 || !piece.trim() ? piece : `⟦${longer(piece)}⟧`))
    .join('');

const longer = (text: string): string =>
  `${text.replace(/[aeiouAEOnc]/g, (letter) => ACCENTS[letter] ?? letter)}${'·'.repeat(Math.ceil(text.length * 0.4))}`;
