import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type JoinWords = typeof en;

/** Speaks the join page’s words for an element. */
export type JoinVoice = I18nController<JoinWords>;

export const joinCatalogue: Catalogue<JoinWords> = {
  id: 'invite-panel/join',
  en,
  load: {
    ko: () =>
      lazy('words-join-ko', () => import(/* webpackChunkName: "words-join-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-join-ja', () => import(/* webpackChunkName: "words-join-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-join-zh-hans', () => import(/* webpackChunkName: "words-join-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-join-zh-hant', () => import(/* webpackChunkName: "words-join-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
