import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type FindWords = typeof en;

export const findCatalogue: Catalogue<FindWords> = {
  id: 'invite-panel/find',
  en,
  load: {
    ko: () =>
      lazy('words-find-ko', () => import(/* webpackChunkName: "words-find-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-find-ja', () => import(/* webpackChunkName: "words-find-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-find-zh-hans', () => import(/* webpackChunkName: "words-find-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-find-zh-hant', () => import(/* webpackChunkName: "words-find-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
