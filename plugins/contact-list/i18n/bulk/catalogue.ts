import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type BulkWords = typeof en;

/** Speaks the words of jobs and of what starts them. */
export type BulkVoice = I18nController<BulkWords>;

/** Chunks of their own: the first screen does without these words. */
export const bulkCatalogue: Catalogue<BulkWords> = {
  id: 'bulk',
  en,
  load: {
    ko: () =>
      lazy('words-bulk-ko', () => import(/* webpackChunkName: "words-bulk-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-bulk-ja', () => import(/* webpackChunkName: "words-bulk-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-bulk-zh-hans', () => import(/* webpackChunkName: "words-bulk-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-bulk-zh-hant', () => import(/* webpackChunkName: "words-bulk-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
