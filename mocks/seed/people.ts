import type { ContactName } from '../../shared/domain/contact.ts';
import { reading, romanised, spelling, type Language } from './language.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly name: ContactName;
  /** For an e-mail address. */
  readonly mailName: string;
}

export function aPerson(random: Random, { families, given }: Language): Person {
  const family = random.pick(families);
  const first = random.pick(given);
  const phoneticFamily = reading(family);
  const phoneticGiven = reading(first);
  return {
    name: {
      family: spelling(family),
      given: spelling(first),
      ...(phoneticFamily ? { phoneticFamily } : {}),
      ...(phoneticGiven ? { phoneticGiven } : {}),
    },
    mailName: `${asciiOf(romanised(first))}.${asciiOf(romanised(family))}`,
  };
}

export function aCompany(random: Random, { companyStems, companyEndings, companiesJoined }: Language): string {
  return `${random.pick(companyStems)}${companiesJoined ? '' : ' '}${random.pick(companyEndings)}`;
}

export const aNumber = (random: Random, pattern: string): string =>
  pattern.replaceAll('#', () => String(random.int(0, 9)));

const DOMAINS =
  'hanbit mirae nuri haesol garam hikari sakura minato aoba hokuto qinghe beichen hengxin qiming chenxi hongzhou noor ofuq yasmin kaveri surya meridian atlas cedar nordlicht marea'.split(
    ' ',
  );

/** The company's domain, under the name that is reserved for examples. */
export function domainOf(company: string): string {
  const latin = asciiOf(company.split(' ')[0] ?? '');
  if (latin.length > 2) return `${latin}.example`;
  let sum = 0;
  for (const letter of company) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
  return `${DOMAINS[sum % DOMAINS.length]}.example`;
}

const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
