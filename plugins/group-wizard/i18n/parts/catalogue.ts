import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type PartWords = typeof en;

/** Speaks the words of the fields that creating and settings share: people, picture, features. */
export type PartVoice = I18nController<PartWords>;

/** Chunks of their own: the first screen does without these words. */
export const partCatalogue: Catalogue<PartWords> = {
  id: 'group-parts',
  en,
  load: {
    ko: () =>
      lazy('words-parts-ko', () => import(/* webpackChunkName: "words-parts-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-parts-ja', () => import(/* webpackChunkName: "words-parts-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-parts-zh-hans', () => import(/* webpackChunkName: "words-parts-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-parts-zh-hant', () => import(/* webpackChunkName: "words-parts-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
