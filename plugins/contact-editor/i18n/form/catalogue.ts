import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type FormVoice = I18nController<typeof en>;

export const formCatalogue: Catalogue<typeof en> = {
  id: 'contact-editor',
  en,
  load: {
    ko: () =>
      lazy('words-form-ko', () => import(/* webpackChunkName: "words-form-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-form-ja', () => import(/* webpackChunkName: "words-form-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-form-zh-hans', () => import(/* webpackChunkName: "words-form-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-form-zh-hant', () => import(/* webpackChunkName: "words-form-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
