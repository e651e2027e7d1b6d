import { expect, fixture, html } from '@open-wc/testing';

import { commonCatalogue } from '../../i18n/common/catalogue.ts';
import { I18nController } from '../../i18n/i18n.controller.ts';
import { LiaisonElement } from '../base/liaison.element.ts';
import { PhoneReader } from './phone-reader.controller.ts';
import { phoneFaultText, phoneReadText } from './phone-words.ts';

class DialElement extends LiaisonElement {
  readonly voice = new I18nController(this, commonCatalogue);
  readonly reader = new PhoneReader(this);
}
customElements.define('test-dial', DialElement);

describe('what is said of a phone number', () => {
  it('is nothing before somebody needs it', async () => {
    const { reader } = await fixture<DialElement>(html`<test-dial></test-dial>`);

    expect(reader.read('+82 12')).to.equal(null);
  });

  for (const [written, said] of [
    ['+82 10 1234 5678', '+82 10 1234 5678 · South Korea'],
    [
      '(555) 010-0000',
      '+1 555 010 0000 · United States. No number there is known to begin like this; check it once more.',
    ],
    ['+82 12', 'Too short. Numbers that begin with +82 have more digits.'],
    [
      '123',
      'Too short. Numbers here (United States) have more digits; those of other countries begin with +, such as +81.',
    ],
    ['+999 1', 'No country has this code after the +. Japan is +81, South Korea +82, for example.'],
    ['call me', 'A phone number has digits, spaces and + ( ) - only. An extension may follow, such as ext. 12.'],
  ] as const) {
    it(`is “${said}” of ${written}`, async () => {
      const { reader, voice } = await fixture<DialElement>(html`<test-dial></test-dial>`);
      await reader.need();

      const reading = reader.read(written)!;

      expect(reading.ok ? phoneReadText(voice, reading) : phoneFaultText(voice, reading)).to.equal(said);
    });
  }
});
