import type { Words } from '../../../i18n/catalogue.ts';

export const en = {
  notANumber: 'A phone number has digits, spaces and + ( ) - only. An extension may follow, such as ext. 12.',
  unknownCountry: 'No country has this code after the +. Japan is +81, South Korea +82, for example.',
  tooShort: 'Too short. Numbers that begin with {code} have more digits.',
  tooLong: 'Too long. Numbers that begin with {code} have fewer digits.',
  wrongLength: 'Numbers that begin with {code} have more or fewer digits.',
  tooShortHere:
    'Too short. Numbers here ({country}) have more digits; those of other countries begin with +, such as +81.',
  tooLongHere:
    'Too long. Numbers here ({country}) have fewer digits; those of other countries begin with +, such as +81.',
  wrongLengthHere:
    'Numbers here ({country}) have more or fewer digits; those of other countries begin with +, such as +81.',
  readAs: '{number} · {country}',
  unusual: '{number} · {country}. No number there is known to begin like this; check it once more.',
} as const satisfies Words;
