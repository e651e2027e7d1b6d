import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/min';

import type { Speech } from '../../i18n/locale.context.ts';

/** A number as it is understood, or why it is not one. */
export type PhoneReading = PhoneRead | PhoneFault;

export interface PhoneRead {
  readonly ok: true;
  /** For a host, and for comparing: `+821012345678`. An extension stands beside it. */
  readonly e164: string;
  readonly extension?: string;
  /** For reading: `+82 10 1234 5678`. */
  readonly international: string;
  /** As it is written in its own country: `010-1234-5678`. */
  readonly national: string;
  /** ISO 3166; absent for numbers that belong to no country, such as +800. */
  readonly country?: string;
  /** False when no plan known to us gives out such digits. New ranges begin that way: no fault, worth a second look. */
  readonly isUsual: boolean;
}

export interface PhoneFault {
  readonly ok: false;
  readonly reason: 'not-a-number' | 'unknown-country' | 'too-short' | 'too-long' | 'wrong-length';
  /** Of a number that begins with +, as far as it is known: `82`. */
  readonly callingCode?: string;
  /** Where a number without + was looked for. */
  readonly country?: string;
}

const REASONS = {
  NOT_A_NUMBER: 'not-a-number',
  INVALID_COUNTRY: 'unknown-country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'wrong-length',
} as const satisfies Readonly<Record<string, PhoneFault['reason']>>;

const FALLBACK: CountryCode = 'US';
const EXTENSION = /\s*(?:내선(?:번호)?|内線|内线|分机|分機|轉|转)\s*[:.]?\s*(?=\d)/u;

/**
 * Reads a number written nationally for `home`, or internationally for anywhere, with full-width or Arabic digits, brackets
 * and an extension. Refused is only what no country has room for, by length or calling code (metadata `min`): a number that is
 * merely not known to be given out yet would else be called wrong.
 */
export function readPhone(text: string, home: string): PhoneReading {
  const country: CountryCode = isSupportedCountry(home) ? home : FALLBACK;
  const written = text.normalize('NFKC').trim().replace(/^tel:/i, '').replaceAll('·', ' ').replace(EXTENSION, ' ext. ');
  const trouble = validatePhoneNumberLength(written, country);
  if (trouble) return faultOf(REASONS[trouble], written, country);
  const number = parsePhoneNumberWithError(written, { defaultCountry: country, extract: false });
  return {
    ok: true,
    e164: number.number,
    ...(number.ext && { extension: number.ext }),
    international: number.formatInternational(),
    national: number.formatNational(),
    ...(number.country && { country: number.country }),
    isUsual: number.isValid(),
  };
}

function faultOf(reason: PhoneFault['reason'], written: string, country: CountryCode): PhoneFault {
  if (!written.startsWith('+')) return { ok: false, reason, country };
  const digits = written.replace(/\D/g, '');
  const codes = new Set(getCountries().map((code) => getCountryCallingCode(code)));
  const callingCode = [...codes].find((code) => digits.startsWith(code));
  return { ok: false, reason, ...(callingCode && { callingCode }) };
}

/** The country whose numbers are written without +: the host's word, else its locale's region, else its language's. */
export function homeOf({ locale, region }: Speech): string {
  const spoken = localeOf(locale);
  return [region, spoken.region, spoken.maximize().region].find((code) => code && isSupportedCountry(code)) ?? FALLBACK;
}

/** Never throws for a bad tag. */
function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en');
  }
}
