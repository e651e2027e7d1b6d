import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  contact: '連絡先',
  loadingContact: '連絡先を読み込んでいます',
};
