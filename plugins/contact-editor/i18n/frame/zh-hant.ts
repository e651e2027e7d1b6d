import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  contact: '聯絡人',
  loadingContact: '正在載入聯絡人',
};
