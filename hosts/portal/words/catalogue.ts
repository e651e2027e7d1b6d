import type { Catalogue, Params } from '../../../shared/i18n/catalogue.ts';
import type { I18nController } from '../../../shared/i18n/i18n.controller.ts';
import { en } from './en.ts';

export type PortalWords = typeof en;
export type PortalVoice = I18nController<PortalWords>;
/** The words that can be said without filling in anything. */
export type PortalWord = {
  [Key in keyof PortalWords]: [Params<PortalWords[Key]>] extends [never] ? Key : never;
}[keyof PortalWords];

export const portalCatalogue: Catalogue<PortalWords> = {
  id: 'portal',
  en,
  load: {
    ko: () => import('./ko.ts').then((words) => words.ko),
    ja: () => import('./ja.ts').then((words) => words.ja),
    'zh-Hans': () => import('./zh-hans.ts').then((words) => words.zhHans),
    'zh-Hant': () => import('./zh-hant.ts').then((words) => words.zhHant),
  },
};
