import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { homeOf, readPhone } from './phone-numbers.ts';

describe('a phone number', () => {
  for (const [written, home, e164] of [
    ['010-1234-5678', 'KR', '+821012345678'],
    ['01012345678', 'KR', '+821012345678'],
    ['02-123-4567', 'KR', '+8221234567'],
    ['1588-1234', 'KR', '+8215881234'],
    ['+82-010-1234-5678', 'US', '+821012345678'],
    ['+82 10 1234 5678', 'JP', '+821012345678'],
    ['090-1234-5678', 'JP', '+819012345678'],
    ['０９０－１２３４－５６７８', 'JP', '+819012345678'],
    ['03(1234)5678', 'JP', '+81312345678'],
    ['138 0013 8000', 'CN', '+8613800138000'],
    ['0912345678', 'TW', '+886912345678'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['+1.212.555.0123', 'KR', '+12125550123'],
    ['+44 (0)20 7946 0018', 'KR', '+442079460018'],
    ['+49 (0) 30 / 123456', 'KR', '+4930123456'],
    ['tel:+81-90-1234-5678', 'US', '+819012345678'],
    ['+٨٢ ١٠ ١٢٣٤ ٥٦٧٨', 'US', '+821012345678'],
    ['+800 1234 5678', 'KR', '+80012345678'],
    ['02·123·4567', 'KR', '+8221234567'],
  ] as const) {
    it(`written ${written} in ${home} is ${e164}`, () => {
      const reading = readPhone(written, home);
      assert.equal(reading.ok && reading.e164, e164);
    });
  }

  for (const [written, extension] of [
    ['02 123 4567 ext. 12', '12'],
    ['02 123 4567 내선 12', '12'],
    ['02-123-4567 내선번호: 12', '12'],
    ['+81 3-1234-5678 内線 104', '104'],
    ['+86 10 1234 5678 分机12', '12'],
    ['+82 2 123 4567 x7', '7'],
  ] as const) {
    it(`may have an extension: ${written}`, () => {
      const reading = readPhone(written, 'KR');
      assert.equal(reading.ok && reading.extension, extension);
    });
  }

  for (const [written, home, fault] of [
    ['call me', 'KR', { reason: 'not-a-number', country: 'KR' }],
    ['1-800-FLOWERS', 'US', { reason: 'not-a-number', country: 'US' }],
    ['02-123-4567 / 010-1234-5678', 'KR', { reason: 'too-long', country: 'KR' }],
    ['112', 'KR', { reason: 'too-short', country: 'KR' }],
    ['9'.repeat(40), 'US', { reason: 'too-long', country: 'US' }],
    ['+82 12', 'US', { reason: 'too-short', callingCode: '82' }],
    ['+1 212 555 01234', 'KR', { reason: 'too-long', callingCode: '1' }],
    ['+999 123 4567', 'KR', { reason: 'unknown-country' }],
    ['+', 'KR', { reason: 'not-a-number' }],
    ['<b>010-1234-5678</b>', 'KR', { reason: 'not-a-number', country: 'KR' }],
    ['', 'KR', { reason: 'not-a-number', country: 'KR' }],
  ] as const) {
    it(`is not ${JSON.stringify(written)}: ${fault.reason}`, () => {
      assert.deepEqual(readPhone(written, home), { ok: false, ...fault });
    });
  }

  it('is written for its own country and for others', () => {
    const reading = readPhone('01012345678', 'KR');

    assert.deepEqual(reading, {
      ok: true,
      e164: '+821012345678',
      international: '+82 10 1234 5678',
      national: '010-1234-5678',
      country: 'KR',
      isUsual: true,
    });
  });

  it('that nobody is known to have is not refused: plans grow', () => {
    const reading = readPhone('(555) 010-0000', 'US');

    assert.equal(reading.ok && reading.isUsual, false);
  });

  it('is read for a country of ours when the host names none that exists', () => {
    assert.equal(readPhone('(212) 555-0123', 'XX').ok, true);
  });
});

describe('the country of numbers without +', () => {
  for (const [speech, country] of [
    [{ locale: 'en', region: 'KR' }, 'KR'],
    [{ locale: 'en-GB' }, 'GB'],
    [{ locale: 'ko' }, 'KR'],
    [{ locale: 'ja' }, 'JP'],
    [{ locale: 'zh-Hant' }, 'TW'],
    [{ locale: 'en-XA' }, 'US'],
    [{ locale: 'not a locale' }, 'US'],
  ] as const) {
    it(`is ${country} for ${JSON.stringify(speech)}`, () => assert.equal(homeOf(speech), country));
  }
});
