import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type ComparisonVoice = I18nController<typeof en>;

export const comparisonCatalogue: Catalogue<typeof en> = {
  id: 'contact-editor',
  en,
  load: {
    ko: () =>
      lazy('words-comparison-ko', () => import(/* webpackChunkName: "words-comparison-ko" */ './ko.ts')).then(
        (words) => words.ko,
      ),
    ja: () =>
      lazy('words-comparison-ja', () => import(/* webpackChunkName: "words-comparison-ja" */ './ja.ts')).then(
        (words) => words.ja,
      ),
    'zh-Hans': () =>
      lazy(
        'words-comparison-zh-hans',
        () => import(/* webpackChunkName: "words-comparison-zh-hans" */ './zh-hans.ts'),
      ).then((words) => words.zhHans),
    'zh-Hant': () =>
      lazy(
        'words-comparison-zh-hant',
        () => import(/* webpackChunkName: "words-comparison-zh-hant" */ './zh-hant.ts'),
      ).then((words) => words.zhHant),
  },
};
