import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type CreateWords = typeof en;

/** Speaks the words of creating a group and of converting a room. */
export type CreateVoice = I18nController<CreateWords>;

/** Chunks of their own: the first screen does without these words. */
export const createCatalogue: Catalogue<CreateWords> = {
  id: 'group-create',
  en,
  load: {
    ko: () =>
      lazy('words-create-ko', () => import(/* webpackChunkName: "words-create-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-create-ja', () => import(/* webpackChunkName: "words-create-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-create-zh-hans', () => import(/* webpackChunkName: "words-create-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-create-zh-hant', () => import(/* webpackChunkName: "words-create-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
