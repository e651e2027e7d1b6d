import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  message: '发消息',
  share: '共享',
  shareTitle: '共享{name}',
  notOwnerBoth: '只有负责人可以编辑或共享此联系人。共同编辑已关闭。',
  notOwnerShare: '只有负责人可以共享此联系人。共同编辑已关闭。',
  mayNotMessage: '您没有与公司外部人员互发消息的权限，管理员可以更改。',
  showAllWhy: '显示全部 {count} 人及原因',
  undoMine: '撤销您的更改',
  restoreFailed: '此联系人未能恢复。',
  undoFailed: '未能撤销。',
  wishUnknown: '已发送，但未收到答复。可能已完成，也可能没有；不会重复执行。',
  wishExpired: '会话已结束。登录后将继续执行。',
  lookAgain: '再次确认',
};
