import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { FindWords } from './catalogue.ts';

export const zhHant: Translation<FindWords> = {
  kindLabel: '尋找方式',
  byId: 'ID',
  byPhone: '手機號碼',
  byQr: '掃描 QR 碼',
  idLabel: 'ID',
  idHint: '對方在其公司的 ID，例如 seungwoo.han。',
  phoneLabel: '手機號碼',
  phoneHint: '只能找到允許被尋找的人。號碼不會被儲存。',
  find: '尋找',
  searching: '正在尋找',
  idNeeded: '請輸入對方的 ID。',
  phoneNeeded: '請輸入對方的手機號碼。',
};
