import type { Catalogue } from '../catalogue.ts';
import type { I18nController } from '../i18n.controller.ts';
import { lazy } from '../../ui/lazy.ts';
import { en } from './en.ts';

export type ReasonVoice = I18nController<typeof en>;

export const reasonCatalogue: Catalogue<typeof en> = {
  id: 'common',
  en,
  load: {
    ko: () =>
      lazy('words-reason-ko', () => import(/* webpackChunkName: "words-reason-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-reason-ja', () => import(/* webpackChunkName: "words-reason-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy('words-reason-zh-hans', () => import(/* webpackChunkName: "words-reason-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-reason-zh-hant', () => import(/* webpackChunkName: "words-reason-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
