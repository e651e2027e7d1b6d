import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  whyTitle: '閲覧できる人とその理由',
  whyTitleAfter: '保存後に閲覧できる人とその理由',
  find: '人を探す',
  everybody: 'すべて {count}',
  gaining: '追加 +{count}',
  losing: '除外 −{count}',
  whichPeople: '表示する人',
  byTeam: 'チーム「{name}」',
  byGroup: 'グループ「{name}」',
  nobodyFound: 'この名前の人はいません。',
  back: '戻る',
};
