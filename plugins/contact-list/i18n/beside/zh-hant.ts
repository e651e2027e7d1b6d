import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  searchByName: '依姓名搜尋',
  clearSearch: '清除搜尋',
  details: '詳細條件',

  trashRetention: '聯絡人在垃圾桶中保留 {count} 天，之後將永久刪除。',
  trashQuota: '計入配額：已用 {used} 位，共 {limit} 位。',

  countMore: '{count} 位以上的聯絡人',
  countMatch: '{count} 位聯絡人符合條件',
  countTrash: '垃圾桶中有 {count} 位聯絡人',
  countLinked: '{count} 位與 LINE 或 WORKS 連結的聯絡人',

  criteriaLabel: '已套用的條件',
  criterionText: '姓名',
  criterionName: '姓名',
  criterionCompany: '公司',
  criterionType: '類型',
  criterionOwner: '聯絡人負責人',
  criterionVisibleTo: '可檢視者',
  typeGeneral: '其他',
  somebody: '某人',
  resetSearch: '重設搜尋',

  emptyTitle: '還沒有外部聯絡人',
  emptyText: '你新增的公司外部人員會顯示在這裡。',
  emptyTrashTitle: '垃圾桶是空的',
  emptyTrashText: '刪除的聯絡人會在這裡保留 {count} 天。',
  emptyFilterTitle: '「{filter}」下沒有聯絡人',
  emptyFilterText: '這裡沒有需要處理的內容。',
  showAll: '顯示所有聯絡人',
  noMatchTitle: '沒有符合條件的聯絡人',
  noMatchText: '已套用 {count} 個條件：{criteria}',
  criterionQuoted: '{key}「{value}」',

  failedTitle: '無法載入聯絡人',
  expiredText: '工作階段已結束，你的篩選條件和瀏覽位置仍保留。',
  notSupportedTitle: '此入口網站不提供聯絡人功能',
};
