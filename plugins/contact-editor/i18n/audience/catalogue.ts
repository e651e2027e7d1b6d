import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type AudienceVoice = I18nController<typeof en>;

export const audienceCatalogue: Catalogue<typeof en> = {
  id: 'contact-editor',
  en,
  load: {
    ko: () =>
      lazy('words-audience-ko', () => import(/* webpackChunkName: "words-audience-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-audience-ja', () => import(/* webpackChunkName: "words-audience-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy(
        'words-audience-zh-hans',
        () => import(/* webpackChunkName: "words-audience-zh-hans" */ './zh-hans.ts'),
      ).then((words) => words.zhHans),
    'zh-Hant': () =>
      lazy(
        'words-audience-zh-hant',
        () => import(/* webpackChunkName: "words-audience-zh-hant" */ './zh-hant.ts'),
      ).then((words) => words.zhHant),
  },
};
