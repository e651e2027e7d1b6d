import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type EditVoice = I18nController<typeof en>;

export const editCatalogue: Catalogue<typeof en> = {
  id: 'contact-editor',
  en,
  load: {
    ko: () =>
      lazy('words-edit-ko', () => import(/* webpackChunkName: "words-edit-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-edit-ja', () => import(/* webpackChunkName: "words-edit-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-edit-zh-hans', () => import(/* webpackChunkName: "words-edit-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-edit-zh-hant', () => import(/* webpackChunkName: "words-edit-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
