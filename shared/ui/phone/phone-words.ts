import type { I18nController } from '../../i18n/i18n.controller.ts';
import type { PhoneFault, PhoneRead } from './phone-numbers.ts';
import { phoneCatalogue } from './i18n/catalogue.ts';

type Voice = Pick<I18nController<never>, 'in' | 'locale'>;

/** Why this is no number, and what to write instead. */
export function phoneFaultText(voice: Voice, { reason, callingCode, country }: PhoneFault): string {
  const i18n = voice.in(phoneCatalogue);
  switch (reason) {
    case 'not-a-number':
      return i18n.text('notANumber');
    case 'unknown-country':
      return i18n.text('unknownCountry');
    case 'too-short':
    case 'too-long':
    case 'wrong-length': {
      const [abroad, home] = LENGTHS[reason];
      if (country) return i18n.text(home, { country: countryName(voice, country) });
      return i18n.text(abroad, { code: `+${callingCode ?? ''}` });
    }
  }
}

const LENGTHS = {
  'too-short': ['tooShort', 'tooShortHere'],
  'too-long': ['tooLong', 'tooLongHere'],
  'wrong-length': ['wrongLength', 'wrongLengthHere'],
} as const;

/** How a number was understood, *+82 10 1234 5678 · South Korea*, with a doubt where there is one. */
export function phoneReadText(voice: Voice, { international, country, isUsual }: PhoneRead): string {
  const i18n = voice.in(phoneCatalogue);
  if (!country) return international;
  const understood = { number: international, country: countryName(voice, country) };
  return i18n.text(isUsual ? 'readAs' : 'unusual', understood);
}

const countryName = ({ locale }: Voice, country: string): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(country) ?? country;
