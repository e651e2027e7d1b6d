import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { InviteWords } from './catalogue.ts';

export const zhHans: Translation<InviteWords> = {
  title: '添加外部人员',
  unsupported: '此门户不提供邀请功能',
  find: '查找人员',
  card: '我的二维码和名片',
  email: '通过邮件邀请',
  sent: '已发送',
  partFailed: '无法加载“{name}”',
};
