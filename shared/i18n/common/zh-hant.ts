import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  cancel: '取消',
  save: '儲存',
  close: '關閉',
  tryAgain: '再試一次',
  undo: '復原',
  search: '搜尋',
  reset: '重設',
  edit: '編輯',
  delete: '刪除',
  next: '下一步',
  more: '更多',
  dismiss: '關閉',
  signIn: '登入',
  optional: '選填',
  loading: '載入中',
  remove: '移除{name}',
  notifications: '通知',

  showMore: '顯示更多',
  shownOf: '已顯示 {shown} 項，共 {count} 項',

  brokenTitle: '此部分已停止運作',
};
