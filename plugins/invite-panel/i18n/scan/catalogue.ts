import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { en } from './en.ts';

export type ScanWords = typeof en;

/** Speaks this plugin's words for an element. */
export type ScanVoice = I18nController<ScanWords>;

export const scanCatalogue: Catalogue<ScanWords> = {
  id: 'invite-panel/scan',
  en,
  load: {
    ko: () =>
      lazy('words-scan-ko', () => import(/* webpackChunkName: "words-scan-ko" */ './ko.ts')).then((words) => words.ko),
    ja: () =>
      lazy('words-scan-ja', () => import(/* webpackChunkName: "words-scan-ja" */ './ja.ts')).then((words) => words.ja),
    'zh-Hans': () =>
      lazy('words-scan-zh-hans', () => import(/* webpackChunkName: "words-scan-zh-hans" */ './zh-hans.ts')).then(
        (words) => words.zhHans,
      ),
    'zh-Hant': () =>
      lazy('words-scan-zh-hant', () => import(/* webpackChunkName: "words-scan-zh-hant" */ './zh-hant.ts')).then(
        (words) => words.zhHant,
      ),
  },
};
