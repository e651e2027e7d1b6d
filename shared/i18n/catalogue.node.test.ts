import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { languageOf, split } from './catalogue.ts';

describe('the language of a locale (X-02)', () => {
  for (const [locale, language] of [
    ['ko-KR', 'ko'],
    ['ja', 'ja'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['en-XA', 'en-XA'],
    ['not a locale', 'en'],
    ['', 'en'],
  ] as const) {
    it(`reads ${language} for ${JSON.stringify(locale)}`, () => assert.equal(languageOf(locale), language));
  }
});

describe('a message', () => {
  it('is cut at its placeholders, names on the odd places', () => {
    assert.deepEqual(split('Owned by {name} since {date}.', 'en'), ['Owned by ', 'name', ' since ', 'date', '.']);
  });

  it('takes the plural form of its count', () => {
    const message = { one: '{count} contact', other: '{count} contacts' };

    assert.deepEqual(split(message, 'en', 1), ['', 'count', ' contact']);
    assert.deepEqual(split(message, 'en', 2), ['', 'count', ' contacts']);
  });

  it('falls back on the form every language has', () => {
    assert.deepEqual(split({ other: '{count}명' }, 'ko', 1), ['', 'count', '명']);
  });
});
