import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  type: '聯絡人類型',
  privacy: '公開範圍',
  privacyHint: '這些成員透過任何途徑可以看到的聯絡人',
  addMember: '新增成員',
  deletedSeesNothing: '已刪除。已刪除的成員看不到任何聯絡人。',
  owner: '聯絡人負責人',
  ownerHint: '一名成員',
  searchMembers: '搜尋成員',
  name: '姓名',
  nameHint: '假名、重音符號與全形半形會自動比對',
  company: '公司或所屬機構',
  every: '聯絡人須符合所有條件。',
};
