import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { GroupWords } from './catalogue.ts';

export const zhHans: Translation<GroupWords> = {
  title: '我管理的群组',
  titleAll: '外部群组',
  unsupported: '此门户不提供外部群组',
  searchLabel: '按名称搜索群组',
  create: '创建外部群组',
  columnGroup: '群组',
  columnCompanies: '其他公司',
  columnMembers: '成员',
  columnMasters: '群组管理员',
  columnCreated: '创建日期',
  externalPrivate: '外部 · 私密',
  noOtherCompany: '还没有其他公司的成员',
  andMore: '{first} +{count}',
  moreShown: { other: '又显示了 {count} 个群组' },
  emptyTitle: '您还没有管理任何外部群组',
  emptyText: '您成为某个群组的管理员后，该群组会显示在这里。',
  emptyTitleAll: '还没有外部群组',
  emptyTextAll: '贵公司成员与其他公司人员共同使用的群组会显示在这里。',
  noMatchTitle: '没有匹配的群组',
  noMatchText: '没有名称包含“{text}”的群组。',
  clearSearch: '清除搜索',
  groupsFailed: '无法加载群组',
  stale: '显示的内容可能不是最新的。',
  memberCount: { other: '{count} 位成员' },
};
