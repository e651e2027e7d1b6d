import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as fc from 'fast-check';

import { excessOf, LENGTH_UNITS, lengthOf } from './limits.ts';

/** Text, and its length as a person, a code point counter, JavaScript and a database count it (P24). */
const TABLE: readonly (readonly [string, string, number, number, number, number])[] = [
  ['nothing', '', 0, 0, 0, 0],
  ['ASCII', 'Amelia', 6, 6, 6, 6],
  ['a family', '👨‍👩‍👧‍👦', 1, 7, 11, 25],
  ['a skin tone', '👩🏽‍🚀', 1, 4, 7, 15],
  ['two flags', '🇰🇷🇯🇵', 2, 4, 8, 16],
  ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1, 7, 14, 28],
  ['a keycap', '3️⃣', 1, 3, 3, 7],
  ['a Hangul syllable', '각', 1, 1, 1, 3],
  ['the same in jamo', '\u1100\u1161\u11a8', 1, 3, 3, 9],
  ['an accent of its own', 'e\u0301', 1, 2, 2, 3],
  ['a kanji outside the plane', '𠮷野', 2, 2, 3, 7],
  ['a variant of a kanji', '邉󠄀', 1, 2, 3, 7],
  ['Devanagari', 'नमस्ते', 3, 6, 6, 18],
  ['Arabic with vowels', 'مُحَمَّد', 4, 8, 8, 16],
  ['a line break of Windows', '\r\n', 1, 2, 2, 2],
];

describe('the length of a text (P24)', () => {
  for (const [what, text, ...lengths] of TABLE) {
    it(`is counted in the host’s unit: ${what}`, () =>
      assert.deepEqual(
        LENGTH_UNITS.map((unit) => lengthOf(text, unit)),
        lengths,
      ));
  }

  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

  it('grows from what a person counts to what a database does', () => {
    fc.assert(
      fc.property(text, (any) => {
        const lengths = LENGTH_UNITS.map((unit) => lengthOf(any, unit));
        assert.deepEqual(
          lengths,
          lengths.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('is as many as were put together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '각', '👨‍👩‍👧‍👦', '𠮷', 'é', ' ')), (characters) =>
        assert.equal(lengthOf(characters.join(''), 'grapheme'), characters.length),
      ),
    );
  });

  it('exceeds a limit by what would have to go, and by nothing when it fits', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.constantFrom(...LENGTH_UNITS), (any, limit, unit) => {
        const [length, excess] = [lengthOf(any, unit), excessOf(any, limit, unit)];
        assert.equal(excess === 0, length <= limit);
        assert.equal(Math.max(length, limit), limit + excess);
      }),
    );
  });
});
