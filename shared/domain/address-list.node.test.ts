import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { addressesIn, checkAddresses, domainsIn, sameMailbox, type AddressEntry } from './address-list.ts';

const ANY = { allowedDomains: [], contacts: new Map<string, string>() };

describe('a pasted list of addresses (I-04)', () => {
  for (const [text, expected] of [
    ['a@b.example', [{ address: 'a@b.example' }]],
    ['a@b.example,c@d.example;e@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
    ['a@b.example c@d.example\n\te@f.example\r\n', ['a@b.example', 'c@d.example', 'e@f.example']],
    ['青木 <aoki@hikari.example>、王 <wang@beichen.example>', ['aoki@hikari.example', 'wang@beichen.example']],
    ['Haruka Aoki <aoki@hikari.example>', [{ name: 'Haruka Aoki', address: 'aoki@hikari.example' }]],
    ['"Aoki, Haruka" <aoki@hikari.example>', [{ name: 'Aoki, Haruka', address: 'aoki@hikari.example' }]],
    ['"Aoki \\"Haru\\"" <aoki@hikari.example>', [{ name: 'Aoki "Haru"', address: 'aoki@hikari.example' }]],
    ['Aoki<aoki@hikari.example>Brandt<brandt@nordlicht.example>', ['aoki@hikari.example', 'brandt@nordlicht.example']],
    ['Jonas Brandt brandt@nordlicht.example', [{ name: 'Jonas Brandt', address: 'brandt@nordlicht.example' }]],
    ['mailto:a@b.example, <MAILTO:c@d.example>', ['a@b.example', 'c@d.example']],
    ['Jonas Brandt, a@b.example', ['Jonas Brandt', 'a@b.example']],
    ['a@b.example (sales)', ['a@b.example', '(sales)']],
    ['5" pipe, a@b.example', ['5 " pipe', 'a@b.example']],
    [',,; \n ,', []],
    ['', []],
  ] as const satisfies readonly (readonly [string, readonly (string | AddressEntry)[]])[]) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = addressesIn(text);
      expected.forEach((entry, at) =>
        typeof entry === 'string' ? assert.equal(found[at]?.address, entry) : assert.deepEqual(found[at], entry),
      );
      assert.equal(found.length, expected.length);
    });
  }

  it('keeps every address, once for each time and in order, whatever separates them (property)', () => {
    const label = fc.stringMatching(/^[a-z0-9가-힣ぁ-ん]{1,12}$/u);
    const address = fc
      .tuple(fc.stringMatching(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,16}$/), label, label)
      .map(([local, domain, top]) => `${local}@${domain}.${top}`);
    const name = fc.stringMatching(/^[A-Za-z가-힣 .,;'()-]{1,20}$/u).filter((text) => text.trim() !== '');
    const written = fc.oneof(
      address.map((one) => ({ text: one, address: one })),
      address.map((one) => ({ text: `<${one}>`, address: one })),
      address.map((one) => ({ text: `mailto:${one}`, address: one })),
      fc.tuple(name, address).map(([who, one]) => ({ text: `"${who}" <${one}>`, address: one })),
      fc.tuple(name, address).map(([who, one]) => ({ text: `${who.replace(/[,;]/g, '')} <${one}>`, address: one })),
    );
    const separator = fc.stringMatching(/^[,;，；、\n\r\t ]{1,5}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(written, separator)), (list) => {
        const text = list.map(([one, after]) => one.text + after).join('');
        assert.deepEqual(
          addressesIn(text).map((entry) => entry.address),
          list.map(([one]) => one.address),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing and invents nothing of whatever is pasted, addresses or not (property)', () => {
    // What separates and encloses may go, everything else comes back in its place.
    const bare = (text: string): string => text.replace(/mailto:/gi, '').replace(/[\s,;，；、"<>\\]/gu, '');
    const text = fc.array(
      fc.constantFrom('a', '@', '.', ' ', ',', ';', '<', '>', '"', '\n', 'x@y.example', '가', '\\'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (pasted) => {
          const back = addressesIn(pasted)
            .map(({ name = '', address }) => name + address)
            .join('');
          assert.equal(bare(back), bare(pasted));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('addresses are checked one by one (I-04)', () => {
  it('and only what is right, new, strange and allowed is sent', () => {
    const contacts = new Map([[sameMailbox('lee@mirae.example'), 'c-1']]);
    const checks = checkAddresses(
      ['m@nordwind.example', 't.yamada@hikari', 'Lee@Mirae.example', 'M@NORDWIND.example', 'x@other.example'],
      { allowedDomains: ['nordwind.example', 'mirae.example'], contacts },
    );

    assert.deepEqual(
      checks.map(({ state }) => state),
      ['ready', 'bad', 'contact', 'twice', 'wrong-domain'],
    );
    assert.deepEqual(checks[1], { state: 'bad', code: 'email-without-dot' });
    assert.deepEqual(checks[2], { state: 'contact', contactId: 'c-1' });
  });

  it('whether they are addresses at all', () => {
    assert.deepEqual(
      checkAddresses(['Jonas Brandt', '@x.example', 'a@@b.example'], ANY).map(({ state }) => state),
      ['bad', 'bad', 'bad'],
    );
  });

  it('and what is sent is never sent twice (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a@b.example', 'A@B.EXAMPLE', 'c@d.example', 'bad')), (addresses) => {
        const checks = checkAddresses(addresses, ANY);
        const sent = addresses.filter((_, at) => checks[at]!.state === 'ready').map(sameMailbox);
        assert.equal(new Set(sent).size, sent.length);
        assert.deepEqual(new Set(sent), new Set(addresses.filter((one) => one !== 'bad').map(sameMailbox)));
      }),
    );
  });
});

describe('allowed domains', () => {
  it('may be written as people write them', () =>
    assert.deepEqual(domainsIn('@Hikari.example, *.nordlicht.example;  hikari.example\nname@mirae.example'), [
      'hikari.example',
      'nordlicht.example',
      'mirae.example',
    ]));
});
