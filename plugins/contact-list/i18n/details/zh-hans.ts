import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  type: '联系人类型',
  privacy: '公开范围',
  privacyHint: '这些成员通过任何途径可以看到的联系人',
  addMember: '添加成员',
  deletedSeesNothing: '已删除。已删除的成员看不到任何联系人。',
  owner: '联系人负责人',
  ownerHint: '一名成员',
  searchMembers: '搜索成员',
  name: '姓名',
  nameHint: '假名、重音符号和全角半角会自动匹配',
  company: '公司或所属机构',
  every: '联系人须符合所有条件。',
};
