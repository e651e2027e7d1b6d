import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ContactFields, ContactType } from './contact.ts';
import { problemsOf, tidied } from './contact-check.ts';

describe('a contact that is about to be saved', () => {
  it('needs a name and a phone or an e-mail when it is an ordinary one (E-07)', () => {
    assert.deepEqual(codes({}), ['name required', 'phones phone-or-email']);
    assert.deepEqual(codes({ name: { given: 'Ana' }, emails: [{ kind: 'work', address: 'a@b.example' }] }), []);
  });

  it('needs neither when it is linked: the account has a name and a way to reach the person (E-06)', () => {
    assert.deepEqual(codes({}, 'works'), []);
  });

  for (const [address, code] of [
    ['t.yamada@hikari', 'email-without-dot'],
    ['t.yamada', 'email-without-at'],
    ['@hikari.example', 'email-without-name'],
    ['t yamada@hikari.example', 'email-with-space'],
    ['a@b..example', 'bad-email'],
    ['<a@b.example>', 'bad-email'],
  ] as const) {
    it(`says ${code} of the e-mail ${address}`, () => {
      assert.deepEqual(codes({ emails: [{ kind: 'work', address }] }, 'line'), [`emails.0.address ${code}`]);
    });
  }

  it('may have e-mails in any script', () => {
    for (const address of ['用户@例子.广告', 'josé@café.example', 'a.b+c@sub.b.example', "o'neil@x.example"]) {
      assert.deepEqual(codes({ emails: [{ kind: 'work', address }] }, 'line'), [], address);
    }
  });

  it('may have phones in any country’s writing, with an extension', () => {
    for (const number of [
      '+81 90-0000-1288',
      '(02) 123-4567',
      '０９０－００００',
      '02 123 4567 내선 12',
      '*123#',
      '1234 ext. 5',
    ]) {
      assert.deepEqual(codes({ phones: [{ kind: 'work', number }] }, 'line'), [], number);
    }
    assert.deepEqual(codes({ phones: [{ kind: 'work', number: 'call me' }] }, 'line'), [
      'phones.0.number phone-without-digits',
    ]);
    assert.deepEqual(codes({ phones: [{ kind: 'work', number: '1 <b>2</b>' }] }, 'line'), [
      'phones.0.number phone-with-letters',
    ]);
  });

  it('is measured in what people call characters (P24)', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(100);

    assert.deepEqual(codes({ title: family }, 'line'), []);
    assert.deepEqual(codes({ title: `${family}.` }, 'line'), ['title too-long']);
  });

  it('drops what was left empty, and nothing else', () => {
    const stored = tidied(
      fieldsWith({ title: '  ', memo: ' x ', phones: [{ kind: 'work', number: ' ' }], name: { given: ' Ana ' } }),
    );

    assert.deepEqual(stored, { ...fieldsWith({}), memo: 'x', name: { given: 'Ana' } });
  });
});

const codes = (fields: Partial<ContactFields>, type: ContactType = 'general'): readonly string[] =>
  problemsOf(fieldsWith(fields), { type, unit: 'grapheme' }).map(({ field, code }) => `${field} ${code}`);

function fieldsWith(overrides: Partial<ContactFields>): ContactFields {
  return {
    name: {},
    phones: [],
    emails: [],
    addresses: [],
    websites: [],
    dates: [],
    socials: [],
    tags: [],
    customFields: [],
    ownerId: null,
    privacy: { kind: 'all' },
    coEditing: false,
    ...overrides,
  };
}
