import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  contact: '联系人',
  loadingContact: '正在加载联系人',
};
