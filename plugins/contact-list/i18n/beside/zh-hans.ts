import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  searchByName: '按姓名搜索',
  clearSearch: '清除搜索',
  details: '详细条件',

  trashRetention: '联系人在回收站中保留 {count} 天，之后将永久删除。',
  trashQuota: '计入配额：已用 {used} 位，共 {limit} 位。',

  countMore: '{count} 位以上联系人',
  countMatch: '{count} 位联系人符合条件',
  countTrash: '回收站中有 {count} 位联系人',
  countLinked: '{count} 位与 LINE 或 WORKS 关联的联系人',

  criteriaLabel: '已应用的条件',
  criterionText: '姓名',
  criterionName: '姓名',
  criterionCompany: '公司',
  criterionType: '类型',
  criterionOwner: '联系人负责人',
  criterionVisibleTo: '可见者',
  typeGeneral: '其他',
  somebody: '某人',
  resetSearch: '重置搜索',

  emptyTitle: '还没有外部联系人',
  emptyText: '你添加的公司外部人员会显示在这里。',
  emptyTrashTitle: '回收站是空的',
  emptyTrashText: '删除的联系人会在这里保留 {count} 天。',
  emptyFilterTitle: '“{filter}”下没有联系人',
  emptyFilterText: '这里没有需要处理的内容。',
  showAll: '显示全部联系人',
  noMatchTitle: '没有符合条件的联系人',
  noMatchText: '已应用 {count} 个条件：{criteria}',
  criterionQuoted: '{key}“{value}”',

  failedTitle: '未能加载联系人',
  expiredText: '会话已结束，你的筛选条件和浏览位置仍然保留。',
  notSupportedTitle: '此门户不提供联系人功能',
};
