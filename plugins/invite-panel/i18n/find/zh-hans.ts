import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { FindWords } from './catalogue.ts';

export const zhHans: Translation<FindWords> = {
  kindLabel: '查找方式',
  byId: 'ID',
  byPhone: '手机号码',
  byQr: '扫描二维码',
  idLabel: 'ID',
  idHint: '对方在其公司的 ID，例如 seungwoo.han。',
  phoneLabel: '手机号码',
  phoneHint: '只能找到允许被查找的人。号码不会被保存。',
  find: '查找',
  searching: '正在查找',
  idNeeded: '请输入对方的 ID。',
  phoneNeeded: '请输入对方的手机号码。',
};
