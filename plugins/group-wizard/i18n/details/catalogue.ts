import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type DetailsWords = typeof en;
export type DetailsVoice = I18nController<DetailsWords>;

/** Fetched with the details of a group: the first screen does without these words. */
export const detailsCatalogue: Catalogue<DetailsWords> = {
  id: 'group-details',
  en,
  load: {
    ko: () =>
      lazy('words-keep-ko', () => import(/* webpackChunkName: "words-keep-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-keep-ja', () => import(/* webpackChunkName: "words-keep-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-keep-zh-hans', () => import(/* webpackChunkName: "words-keep-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-keep-zh-hant', () => import(/* webpackChunkName: "words-keep-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
