import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type BesideWords = typeof en;

export type BesideVoice = I18nController<BesideWords>;

/**
 * The list's own words to a host. The English ones are fetched with the search and with what stands in place of rows; another
 * language's come with its first ones, so that nothing is said in English first.
 */
export const besideCatalogue: Catalogue<BesideWords> = {
  id: 'contact-list',
  en,
  load: {
    ko: () => lazy('words-ko', () => import(/* webpackChunkName: "words-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () => lazy('words-ja', () => import(/* webpackChunkName: "words-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-zh-hans', () => import(/* webpackChunkName: "words-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-zh-hant', () => import(/* webpackChunkName: "words-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
