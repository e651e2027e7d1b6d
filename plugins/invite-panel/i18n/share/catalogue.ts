import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type ShareWords = typeof en;

/** Speaks the words of sharing for an element. */
export type ShareVoice = I18nController<ShareWords>;

export const shareCatalogue: Catalogue<ShareWords> = {
  id: 'invite-panel/share',
  en,
  load: {
    ko: () =>
      lazy('words-share-ko', () => import(/* webpackChunkName: "words-share-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-share-ja', () => import(/* webpackChunkName: "words-share-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-share-zh-hans', () => import(/* webpackChunkName: "words-share-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-share-zh-hant', () => import(/* webpackChunkName: "words-share-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
