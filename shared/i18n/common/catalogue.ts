import { lazy } from '../../ui/lazy.ts';
import type { Catalogue } from '../catalogue.ts';
import type { I18nController } from '../i18n.controller.ts';
import { en } from './en.ts';

export type CommonWords = typeof en;

/** Speaks the common words for an element. */
export type CommonVoice = I18nController<CommonWords>;

/** The chunks are those of the plugin's own words: one request a language. */
export const commonCatalogue: Catalogue<CommonWords> = {
  id: 'common',
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
