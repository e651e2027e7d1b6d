import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { InviteWords } from './catalogue.ts';

export const ja: Translation<InviteWords> = {
  title: '社外の人を追加',
  unsupported: 'このポータルでは招待を利用できません',
  find: '人を探す',
  card: 'QRコードと名刺',
  email: 'メールで招待',
  sent: '送信済み',
  partFailed: '「{name}」を読み込めませんでした',
};
