import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  whyTitle: '誰可以看到，以及原因',
  whyTitleAfter: '儲存後誰可以看到，以及原因',
  find: '尋找人員',
  everybody: '全部 {count}',
  gaining: '新增 +{count}',
  losing: '移除 −{count}',
  whichPeople: '顯示哪些人',
  byTeam: '團隊 {name}',
  byGroup: '群組 {name}',
  nobodyFound: '這裡沒有此名稱的人員。',
  back: '返回',
};
