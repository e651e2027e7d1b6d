import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  members: '成員',
  teams: '部門',
  groups: '群組',
  contacts: '外部聯絡人',
  searching: '搜尋中',
  none: '沒有符合「{text}」的結果。',
  empty: '沒有可選擇的對象。',
  failed: '無法搜尋通訊錄。',
  matches: '{count} 個符合的結果',
  more: '共 {count} 個，已顯示 {shown} 個。繼續輸入可縮小範圍。',
  narrow: '繼續輸入可縮小範圍。',
  chosen: '已選擇：{names}',
  added: '已新增{name}。',
  removed: '已移除{name}。',
};
