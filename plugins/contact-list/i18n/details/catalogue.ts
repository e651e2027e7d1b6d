import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type DetailsWords = typeof en;

/** Fetched with the advanced search: the first screen does without these words. */
export const detailsCatalogue: Catalogue<DetailsWords> = {
  id: 'contact-search-details',
  en,
  load: {
    ko: () =>
      lazy('words-details-ko', () => import(/* webpackChunkName: "words-details-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-details-ja', () => import(/* webpackChunkName: "words-details-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-details-zh-hans', () => import(/* webpackChunkName: "words-details-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-details-zh-hant', () => import(/* webpackChunkName: "words-details-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
