import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aMemberSummary } from '../../mocks/factories/index.ts';
import { displayNameOf, fullNameOf, hasNoOwner, type ContactName } from './contact.ts';

describe('a name, as its bearer writes it (X-02)', () => {
  const table: readonly (readonly [string, ContactName, string | undefined, string])[] = [
    ['Korean: family name first, together', { family: '김', given: '서연' }, 'ko', '김서연'],
    ['Korean, of an unknown language', { family: '남궁', given: '민' }, undefined, '남궁민'],
    ['Japanese: family name first, apart', { family: '山田', given: '太郎' }, 'ja', '山田 太郎'],
    ['Japanese, told by its kana', { family: '高橋', given: 'さくら' }, undefined, '高橋 さくら'],
    [
      'Japanese, told by the reading',
      { family: '山田', given: '太郎', phoneticFamily: 'やまだ', phoneticGiven: 'たろう' },
      undefined,
      '山田 太郎',
    ],
    ['Chinese, simplified', { family: '王', given: '小明' }, 'zh-Hans', '王小明'],
    ['Chinese, traditional', { family: '歐陽', given: '娜娜' }, 'zh-Hant', '歐陽娜娜'],
    ['English: given name first', { family: 'Hartmann', given: 'Amelia' }, 'en', 'Amelia Hartmann'],
    [
      'English, with everything',
      { prefix: 'Dr.', given: 'Martin', middle: 'Luther', family: 'King', suffix: 'Jr.' },
      'en',
      'Dr. Martin Luther King, Jr.',
    ],
    ['Arabic: given name first', { family: 'الهاشمي', given: 'فاطمة' }, 'ar', 'فاطمة الهاشمي'],
    ['a Latin given name behind a Korean family name', { family: '김', given: 'Amy' }, 'ko', '김 Amy'],
    ['a Chinese family name before a Latin given name', { family: '陳', given: 'David' }, 'zh-Hant', '陳 David'],
    ['one part alone', { given: 'Cher' }, undefined, 'Cher'],
    ['a family name alone', { family: '김' }, 'ko', '김'],
    ['spaces around the parts', { given: ' Zoë ', family: '\tVan ' }, 'en', 'Zoë Van'],
    ['nothing', {}, undefined, ''],
  ];
  for (const [what, name, lang, expected] of table) {
    it(what, () => assert.equal(fullNameOf(name, lang), expected));
  }
});

describe('what a row is called', () => {
  const everything = {
    name: { given: 'Amelia', family: 'Hartmann' },
    nickname: 'Mel',
    account: { id: 'a-1', displayName: 'amelia@nordlicht' },
    company: 'Nordlicht',
    phones: [{ kind: 'work', number: '+49 30 23125' }],
    emails: [{ kind: 'work', address: 'amelia@nordlicht.example' }],
  } as const;
  const { name, nickname, account, company, phones, emails } = everything;

  it('is the best that is known of it, so that none is nameless', () => {
    const table: readonly (readonly [Parameters<typeof displayNameOf>[0], string])[] = [
      [{ name, nickname, account, company, phones, emails }, 'Amelia Hartmann'],
      [{ name: {}, nickname, account, company, phones, emails }, 'Mel'],
      [{ account, company, phones, emails }, 'amelia@nordlicht'],
      [{ company, phones, emails }, 'Nordlicht'],
      [{ phones, emails }, '+49 30 23125'],
      [{ phones: [], emails }, 'amelia@nordlicht.example'],
      [{}, ''],
    ];
    for (const [contact, expected] of table) assert.equal(displayNameOf(contact), expected);
  });

  it('is not a name of which nothing can be seen (P25)', () => {
    for (const blank of [' ', '\u3164', '\u200b\u200d', '\u2060 \ufeff']) {
      assert.equal(displayNameOf({ name: { given: blank }, nickname: blank, company }), 'Nordlicht');
    }
  });
});

describe('a contact without an owner (PRODUCT §1)', () => {
  it('has none, or one who has left', () => {
    assert.equal(hasNoOwner({ owner: null }), true);
    assert.equal(hasNoOwner({ owner: aMemberSummary({ state: 'deleted' }) }), true);
    assert.equal(hasNoOwner({ owner: aMemberSummary() }), false);
  });
});
