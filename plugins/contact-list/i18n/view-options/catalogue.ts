import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type ViewOptionsWords = typeof en;

/** Fetched with the view options: the first screen does without these words. */
export const viewOptionsCatalogue: Catalogue<ViewOptionsWords> = {
  id: 'contact-list-view-options',
  en,
  load: {
    ko: () =>
      lazy('words-view-options-ko', () => import(/* webpackChunkName: "words-view-options-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-view-options-ja', () => import(/* webpackChunkName: "words-view-options-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy(
        'words-view-options-zh-hans',
        () => import(/* webpackChunkName: "words-view-options-zh-hans" */ './zh-hans.ts'),
      ).then((words) => words.zhHans),
    'zh-Hant': () =>
      lazy(
        'words-view-options-zh-hant',
        () => import(/* webpackChunkName: "words-view-options-zh-hant" */ './zh-hant.ts'),
      ).then((words) => words.zhHant),
  },
};
