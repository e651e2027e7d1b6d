import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  view: '檢視選項',
  columns: '欄位',
  widthOf: '「{column}」欄寬',
  sort: '排序依據',
  created: '建立時間',
  direction: '順序',
  ascending: '遞增',
  descending: '遞減',
  density: '列高',
  comfortable: '寬鬆',
  compact: '緊密',
  paged: '分頁顯示',
  pagedHint: '方便使用螢幕閱讀器和瀏覽器的尋找功能。',
  asDesigned: '還原預設檢視',

  pages: '分頁',
  previousPage: '上一頁',
  nextPage: '下一頁',
  page: '頁碼',
  rowsOf: '第 {from}–{to} 筆，共 {count} 筆',
};
