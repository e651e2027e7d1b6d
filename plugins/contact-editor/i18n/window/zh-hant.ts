import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  message: '傳訊息',
  share: '分享',
  shareTitle: '分享{name}',
  notOwnerBoth: '只有負責人可以編輯或分享此聯絡人。共同編輯已關閉。',
  notOwnerShare: '只有負責人可以分享此聯絡人。共同編輯已關閉。',
  mayNotMessage: '您沒有與公司外部人員互傳訊息的權限，管理員可以變更。',
  showAllWhy: '顯示全部 {count} 人及原因',
  undoMine: '復原您的變更',
  restoreFailed: '此聯絡人未能還原。',
  undoFailed: '未能復原。',
  wishUnknown: '已送出，但未收到回覆。可能已完成，也可能沒有；不會重複執行。',
  wishExpired: '工作階段已結束。登入後將繼續執行。',
  lookAgain: '再次確認',
};
