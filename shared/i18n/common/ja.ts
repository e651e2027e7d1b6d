import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  cancel: 'キャンセル',
  save: '保存',
  close: '閉じる',
  tryAgain: '再試行',
  undo: '元に戻す',
  search: '検索',
  reset: 'リセット',
  edit: '編集',
  delete: '削除',
  next: '次へ',
  more: 'その他',
  dismiss: '閉じる',
  signIn: 'ログイン',
  optional: '任意',
  loading: '読み込み中',
  remove: '{name}を外す',
  notifications: 'お知らせ',

  showMore: 'さらに表示',
  shownOf: '{count}件中{shown}件を表示',

  brokenTitle: 'この部分が動作しなくなりました',
};
