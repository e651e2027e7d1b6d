import { lazy } from '../../ui/lazy.ts';
import type { Catalogue } from '../catalogue.ts';
import type { I18nController } from '../i18n.controller.ts';
import { en } from './en.ts';

export type ProblemWords = typeof en;

/** Words of trouble, for whoever speaks for an element: `inTrouble(i18n).text('offlineTitle')`. */
export const inTrouble = (i18n: Pick<I18nController<never>, 'in'>): I18nController<ProblemWords> =>
  i18n.in(problemCatalogue);

/** To a host they are common words too. The chunks are those of the plugin's own words: one request a language. */
const problemCatalogue: Catalogue<ProblemWords> = {
  id: 'common',
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
