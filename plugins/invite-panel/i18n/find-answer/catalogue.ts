import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type FindAnswerWords = typeof en;

/** Speaks this plugin's words for an element. */
export type FindAnswerVoice = I18nController<FindAnswerWords>;

export const findAnswerCatalogue: Catalogue<FindAnswerWords> = {
  id: 'invite-panel/find-answer',
  en,
  load: {
    ko: () =>
      lazy('words-find-answer-ko', () => import(/* webpackChunkName: "words-find-answer-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-find-answer-ja', () => import(/* webpackChunkName: "words-find-answer-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy(
        'words-find-answer-zh-hans',
        () => import(/* webpackChunkName: "words-find-answer-zh-hans" */ './zh-hans.ts'),
      ).then((words) => words.zhHans),
    'zh-Hant': () =>
      lazy(
        'words-find-answer-zh-hant',
        () => import(/* webpackChunkName: "words-find-answer-zh-hant" */ './zh-hant.ts'),
      ).then((words) => words.zhHant),
  },
};
