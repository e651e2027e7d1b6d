import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  whyTitle: '谁可以看到，以及原因',
  whyTitleAfter: '保存后谁可以看到，以及原因',
  find: '查找人员',
  everybody: '全部 {count}',
  gaining: '新增 +{count}',
  losing: '移除 −{count}',
  whichPeople: '显示哪些人',
  byTeam: '团队 {name}',
  byGroup: '群组 {name}',
  nobodyFound: '这里没有此名称的人员。',
  back: '返回',
};
