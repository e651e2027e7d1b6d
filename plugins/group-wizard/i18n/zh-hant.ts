import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { GroupWords } from './catalogue.ts';

export const zhHant: Translation<GroupWords> = {
  title: '我管理的群組',
  titleAll: '外部群組',
  unsupported: '此入口網站不提供外部群組',
  searchLabel: '依名稱搜尋群組',
  create: '建立外部群組',
  columnGroup: '群組',
  columnCompanies: '其他公司',
  columnMembers: '成員',
  columnMasters: '群組管理員',
  columnCreated: '建立日期',
  externalPrivate: '外部 · 私密',
  noOtherCompany: '還沒有其他公司的成員',
  andMore: '{first} +{count}',
  moreShown: { other: '又顯示了 {count} 個群組' },
  emptyTitle: '您還沒有管理任何外部群組',
  emptyText: '您成為某個群組的管理員後，該群組會顯示在這裡。',
  emptyTitleAll: '還沒有外部群組',
  emptyTextAll: '貴公司成員與其他公司人員共同使用的群組會顯示在這裡。',
  noMatchTitle: '沒有符合的群組',
  noMatchText: '沒有名稱包含「{text}」的群組。',
  clearSearch: '清除搜尋',
  groupsFailed: '無法載入群組',
  stale: '顯示的內容可能不是最新的。',
  memberCount: { other: '{count} 位成員' },
};
