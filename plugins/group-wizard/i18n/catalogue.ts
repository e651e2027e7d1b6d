import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type GroupWords = typeof en;

/** Speaks this plugin's words for an element. */
export type GroupVoice = I18nController<GroupWords>;

export const catalogue: Catalogue<GroupWords> = {
  id: 'group-wizard',
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
