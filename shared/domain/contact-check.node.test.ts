import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ContactFields, ContactType } from './contact.ts';
import { PENDING_PHOTO, problemsOf, tidied } from './contact-check.ts';

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

  for (const [field, fields] of [
    ['websites.0.url bad-link', { websites: [{ url: 'hikari' }] }],
    ['websites.0.url unsafe-link', { websites: [{ url: 'javascript:alert(1)' }] }],
    ['websites.0.url unsafe-link', { websites: [{ url: 'mailto:a@b.example' }] }],
    ['websites.0.url unsafe-link', { websites: [{ url: 'https://bank.example@evil.example' }] }],
    ['customFields.0.value unsafe-link', { customFields: [{ name: 'Map', kind: 'link', value: 'data:text/html,x' }] }],
    ['customFields.0.name label-missing', { customFields: [{ name: ' ', kind: 'text', value: 'x' }] }],
    ['birthDate bad-day', { birthDate: '1981-02-30' }],
    ['birthDate day-ahead', { birthDate: '2031-01-01' }],
    ['dates.0.day bad-day', { dates: [{ kind: 'other', label: 'Name day', day: '' }] }],
    ['tags.1 too-long', { tags: ['ok', 'x'.repeat(31)] }],
    ['socials.0.id too-long', { socials: [{ service: 'line', id: 'x'.repeat(101) }] }],
    ['photoUrl photo-pending', { photoUrl: PENDING_PHOTO }],
  ] as const satisfies readonly (readonly [string, Partial<ContactFields>])[]) {
    it(`reports ${field}`, () => assert.deepEqual(codes(fields, 'line'), [field]));
  }

  it('may have links to pages, and of its own fields to mailboxes and phones (P22)', () => {
    assert.deepEqual(
      codes(
        {
          websites: [{ url: 'hikari.example' }, { url: 'https://例え.example/道?q=1' }, { url: 'hikari.example:8080' }],
          customFields: [{ name: 'Desk', kind: 'link', value: 'mailto:desk@hikari.example' }],
        },
        'line',
      ),
      [],
    );
  });

  it('is not held up by what was wrong before and was left alone', () => {
    const before = fieldsWith({ websites: [{ url: 'javascript:1' }], phones: [{ kind: 'work', number: 'call me' }] });
    const after = { ...before, title: 'Buyer', phones: [...before.phones, { kind: 'work' as const, number: '' }] };

    assert.deepEqual(problemsOf(after, { type: 'general', unit: 'grapheme', before }), []);
  });

  it('may not lose its last way to reach the person (E-07)', () => {
    const before = fieldsWith({ name: { given: 'Ana' }, emails: [{ kind: 'work', address: 'a@b.example' }] });

    const problems = problemsOf({ ...before, emails: [] }, { type: 'general', unit: 'grapheme', before });

    assert.deepEqual(problems, [{ field: 'phones', code: 'phone-or-email' }]);
  });

  it('drops what was left empty, and nothing else', () => {
    const stored = tidied(
      fieldsWith({ title: '  ', memo: ' x ', phones: [{ kind: 'work', number: ' ' }], name: { given: ' Ana ' } }),
    );

    assert.deepEqual(stored, { ...fieldsWith({}), memo: 'x', name: { given: 'Ana' } });
  });
});

const codes = (fields: Partial<ContactFields>, type: ContactType = 'general'): readonly string[] =>
  problemsOf(fieldsWith(fields), { type, unit: 'grapheme', today: '2026-11-22T10:00:00Z' }).map(
    ({ field, code }) => `${field} ${code}`,
  );

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
