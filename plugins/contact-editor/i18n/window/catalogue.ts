import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type WindowVoice = I18nController<typeof en>;

export const windowCatalogue: Catalogue<typeof en> = {
  id: 'contact-editor',
  en,
  load: {
    ko: () => lazy('words-ko', () => import(/* webpackChunkName: "words-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () => lazy('words-ja', () => import(/* webpackChunkName: "words-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-zh-hans', () => import(/* webpackChunkName: "words-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-zh-hant', () => import(/* webpackChunkName: "words-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
