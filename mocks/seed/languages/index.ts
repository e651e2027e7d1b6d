import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** How often each is met among the contacts of a company in Seoul with partners everywhere. */
export const LANGUAGES: readonly (readonly [Language, number])[] = [
  [ko, 34],
  [ja, 18],
  [zhHans, 12],
  [en, 14],
  [zhHant, 6],
  [ar, 4],
  [de, 3],
  [es, 3],
  [pt, 2],
  [sv, 2],
  [hi, 2],
];
