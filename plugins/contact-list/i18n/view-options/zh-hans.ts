import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  view: '视图选项',
  columns: '列',
  widthOf: '“{column}”列宽',
  sort: '排序依据',
  created: '创建时间',
  direction: '顺序',
  ascending: '升序',
  descending: '降序',
  density: '行高',
  comfortable: '宽松',
  compact: '紧凑',
  paged: '分页显示',
  pagedHint: '便于使用屏幕阅读器和浏览器的查找功能。',
  asDesigned: '恢复默认视图',

  pages: '分页',
  previousPage: '上一页',
  nextPage: '下一页',
  page: '页码',
  rowsOf: '第 {from}–{to} 条，共 {count} 条',
};
