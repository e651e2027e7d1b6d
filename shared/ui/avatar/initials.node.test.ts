import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { initialsOf } from './initials.ts';

describe('initials', () => {
  for (const [name, initials, why] of [
    ['Park Ji-woo', 'PJ', 'are those of the first and the last word'],
    ['Maria da Silva Costa', 'MC', 'leave out the words between'],
    ['amelia', 'A', 'are one letter for one word, and large'],
    ['김서연', '김', 'are the first letter in Korean'],
    ['佐藤 美咲', '佐', 'are the first letter in Japanese'],
    ['ليلى الحداد', 'ل', 'are the first letter in Arabic'],
    ['Åsa Öberg', 'ÅÖ', 'keep their accents'],
    ['𠮷野 家', '𠮷', 'are not half a letter outside the first plane'],
    ['  Noor   Haddad ', 'NH', 'do not count spaces'],
    ['“Ann” (Lee)', 'AL', 'are letters, not marks'],
    ['…', '·', 'are a dot where there is no letter'],
    ['', '·', 'are a dot where there is no name'],
  ] as const) {
    it(`${why}: ${name}`, () => assert.equal(initialsOf(name), initials));
  }
});
