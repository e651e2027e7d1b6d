/** What people, companies and their ways of being reached are like where a language is spoken. */
export interface Language {
  readonly lang: string;
  /** Family names; with its reading where names are written in Chinese characters and have one. */
  readonly families: readonly Spelt[];
  readonly given: readonly Spelt[];
  /** Beginnings and endings of company names, put together without a space where `joined`. */
  readonly companyStems: readonly string[];
  readonly companyEndings: readonly string[];
  readonly companiesJoined: boolean;
  readonly departments: readonly string[];
  readonly titles: readonly string[];
  readonly tags: readonly string[];
  readonly memos: readonly string[];
  readonly addresses: readonly string[];
  /** `#` is a digit. Ranges that no one can have: drama numbers, or numbers of zeros. */
  readonly mobile: string;
  readonly office: string;
}

/** A name, and behind a `|` its reading or, for what is not written in Latin letters, its romanisation. */
export type Spelt = string;

export const spelling = (name: Spelt): string => name.split('|')[0]!;
/** For e-mail addresses: Latin letters only. */
export const romanised = (name: Spelt): string => (name.split('|').at(-1) ?? '').toLowerCase();
/** Kana, for Japanese names: `佐藤|さとう|sato`. */
export const reading = (name: Spelt): string | undefined =>
  name.split('|').length === 3 ? name.split('|')[1] : undefined;
