import type { Catalogue } from '../../../i18n/catalogue.ts';
import { lazy } from '../../lazy.ts';
import { en } from './en.ts';

/** What is said of phone numbers, in a chunk of its own: few readers write a number. */
export const phoneCatalogue: Catalogue<typeof en> = {
  id: 'phone',
  en,
  load: {
    ko: () =>
      lazy('words-phones-ko', () => import(/* webpackChunkName: "words-phones-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-phones-ja', () => import(/* webpackChunkName: "words-phones-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-phones-zh-hans', () => import(/* webpackChunkName: "words-phones-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-phones-zh-hant', () => import(/* webpackChunkName: "words-phones-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
