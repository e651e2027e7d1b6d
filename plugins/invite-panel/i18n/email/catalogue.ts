import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type EmailWords = typeof en;

/** Speaks this plugin's words for an element. */
export type EmailVoice = I18nController<EmailWords>;

export const emailCatalogue: Catalogue<EmailWords> = {
  id: 'invite-panel/email',
  en,
  load: {
    ko: () =>
      lazy('words-email-ko', () => import(/* webpackChunkName: "words-email-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-email-ja', () => import(/* webpackChunkName: "words-email-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-email-zh-hans', () => import(/* webpackChunkName: "words-email-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-email-zh-hant', () => import(/* webpackChunkName: "words-email-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
