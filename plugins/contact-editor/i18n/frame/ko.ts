import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  contact: '연락처',
  loadingContact: '연락처를 불러오는 중',
};
