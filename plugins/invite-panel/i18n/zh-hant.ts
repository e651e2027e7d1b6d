import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { InviteWords } from './catalogue.ts';

export const zhHant: Translation<InviteWords> = {
  title: '新增外部人員',
  unsupported: '此入口網站不提供邀請功能',
  find: '尋找人員',
  card: '我的 QR 碼和名片',
  email: '透過電子郵件邀請',
  sent: '已傳送',
  partFailed: '無法載入「{name}」',
};
