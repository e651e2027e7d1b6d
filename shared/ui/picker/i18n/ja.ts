import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  members: 'メンバー',
  teams: '組織',
  groups: 'グループ',
  contacts: '外部の連絡先',
  searching: '検索中',
  none: '「{text}」に一致する相手はいません。',
  empty: '選択できる相手がいません。',
  failed: 'アドレス帳を検索できませんでした。',
  matches: '{count}件一致',
  more: '{count}件中{shown}件を表示。さらに入力すると絞り込めます。',
  narrow: 'さらに入力すると絞り込めます。',
  chosen: '選択中: {names}',
  added: '{name}を追加しました。',
  removed: '{name}を外しました。',
};
