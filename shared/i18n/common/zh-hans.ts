import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  cancel: '取消',
  save: '保存',
  close: '关闭',
  tryAgain: '重试',
  undo: '撤销',
  search: '搜索',
  reset: '重置',
  edit: '编辑',
  delete: '删除',
  next: '下一步',
  more: '更多',
  dismiss: '关闭',
  signIn: '登录',
  optional: '选填',
  loading: '正在加载',
  remove: '移除{name}',
  notifications: '通知',

  showMore: '显示更多',
  shownOf: '已显示 {shown} 项，共 {count} 项',

  brokenTitle: '此部分已停止工作',
};
