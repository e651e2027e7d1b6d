import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { emailHref, phoneHref, safeHref, websiteHref } from './safe-href.ts';

const FOLLOWED = /^(https?:\/\/|mailto:|tel:)/;
const DISGUISES = [
  'javascript:alert(1)',
  ' \u0001javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'javascript&colon;alert(1)',
  'javascript://hikari.example/%0aalert(1)',
  'https://bank.example@evil.example/',
];

describe('an address in a contact', () => {
  for (const address of DISGUISES) {
    it(`stays text when it is ${JSON.stringify(address)} (P22)`, () => {
      assert.equal(safeHref(address), null);
      assert.equal(websiteHref(address), null);
    });
  }

  it('is followed when it is a web, mail or phone address', () => {
    assert.equal(safeHref('https://hikari.example/a?b'), 'https://hikari.example/a?b');
    assert.equal(websiteHref('hikari.example'), 'https://hikari.example/');
    assert.equal(websiteHref('hikari.example:8080/x'), 'https://hikari.example:8080/x');
    assert.equal(emailHref('t.yamada@hikari.example'), 'mailto:t.yamada@hikari.example');
    assert.equal(phoneHref('+81 90-0000-1288'), 'tel:+819000001288');
    assert.equal(phoneHref('０９０－０００'), 'tel:090000');
  });

  it('is not taken for a website when it is not one', () => {
    for (const text of ['', 'ask Mr. Kim', 'javascript:80', 'mailto:a@b.example', 'intranet']) {
      assert.equal(websiteHref(text), null, text);
    }
  });

  it('cannot add recipients to a mail', () => {
    assert.equal(emailHref('a?bcc=x@b.example'), 'mailto:a%3Fbcc%3Dx@b.example');
    assert.equal(emailHref('a@b.example?bcc=x'), null);
  });

  it('never leads anywhere but to the web, to mail or to a phone, whatever is typed (P22)', () => {
    const piece = fc.constantFrom(
      ...DISGUISES,
      'https:',
      'tel:',
      '//',
      '@',
      '.',
      '\u0000',
      '\t',
      '\u202e',
      '%0a',
      ':',
      '?',
    );
    const typed = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 6 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        for (const href of [safeHref(text), websiteHref(text), emailHref(text), phoneHref(text)]) {
          assert.ok(href === null || FOLLOWED.test(href), `${text} became ${href}`);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
