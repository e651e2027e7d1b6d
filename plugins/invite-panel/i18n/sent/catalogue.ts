import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type SentWords = typeof en;

/** Speaks this plugin's words for an element. */
export type SentVoice = I18nController<SentWords>;

export const sentCatalogue: Catalogue<SentWords> = {
  id: 'invite-panel/sent',
  en,
  load: {
    ko: () =>
      lazy('words-sent-ko', () => import(/* webpackChunkName: "words-sent-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-sent-ja', () => import(/* webpackChunkName: "words-sent-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-sent-zh-hans', () => import(/* webpackChunkName: "words-sent-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-sent-zh-hant', () => import(/* webpackChunkName: "words-sent-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
