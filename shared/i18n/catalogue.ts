import { formatter } from './formatter.ts';

/** One text: plain, or one form for each plural category of `count` (CLDR names). Placeholders are written `{name}`. */
export type Message = string | Plural;
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The texts of one plugin in one language. English is the reference: its keys and placeholders bind every other language. */
export type Words = Readonly<Record<string, Message>>;
export type Translation<English extends Words> = { readonly [Key in keyof English]: Message };

/** A language's words are a chunk of their own, fetched when that language is first needed. */
export interface Catalogue<English extends Words> {
  /** The plugin's id: the first half of the keys by which a host replaces texts. */
  readonly id: string;
  readonly en: English;
  readonly load: Readonly<Partial<Record<Language, () => Promise<Translation<NoInfer<English>>>>>>;
}

/** The languages that ship complete. `en-XA` is the pseudo-locale of the tests. */
export const LANGUAGES = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant', 'en-XA'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text asks for it, and to read a tag costs more than the text. */
const languages = new Map<string, Language>();

/** The language to speak to a reader of `locale` (BCP 47). Chinese goes by script: `zh-TW` and `zh-HK` read `zh-Hant`. */
export function languageOf(locale: string): Language {
  const language = languages.get(locale) ?? readLanguage(locale);
  languages.set(locale, language);
  return language;
}

function readLanguage(locale: string): Language {
  if (locale === 'en-XA') return 'en-XA';
  const { language, script } = parse(locale).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return language === 'ko' || language === 'ja' ? language : 'en';
}

/** Never throws for a bad tag: a host's typing error must not take the screen away. */
function parse(locale: string): Intl.Locale {
  try {
    return new Intl.Locale(locale);
  } catch {
    return new Intl.Locale('en');
  }
}

type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;
type FormsOf<M> = M extends string ? M : M extends Plural ? M[keyof M] : never;

/** The placeholders of a message, read off its English text at compile time. A plural always takes `count`. */
export type Params<M extends Message> = PlaceholdersOf<FormsOf<M>> | (M extends Plural ? 'count' : never);

export type Values<M extends Message, V> = [Params<M>] extends [never] ? [] : [values: Readonly<Record<Params<M>, V>>];

/** Messages as they were cut: a screen says the same few hundred again and again. */
const cuts = new Map<string, readonly string[]>();

/** Picks the plural form and cuts the text at its placeholders: `['', 'count', ' selected']`, odd places being names. */
export function split(message: Message, locale: string, count?: unknown): readonly string[] {
  const text = typeof message === 'string' ? message : formOf(message, locale, Number(count));
  const pieces = cuts.get(text) ?? text.split(/\{(\w+)\}/);
  cuts.set(text, pieces);
  return pieces;
}

function formOf(plural: Plural, locale: string, count: number): string {
  return plural[formatter(Intl.PluralRules, locale, {}).select(count)] ?? plural.other;
}
