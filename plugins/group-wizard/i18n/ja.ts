import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { GroupWords } from './catalogue.ts';

export const ja: Translation<GroupWords> = {
  title: '管理しているグループ',
  titleAll: '外部グループ',
  unsupported: 'このポータルでは外部グループを利用できません',
  searchLabel: 'グループ名で検索',
  create: '外部グループを作成',
  columnGroup: 'グループ',
  columnCompanies: '他社',
  columnMembers: 'メンバー',
  columnMasters: 'グループマスター',
  columnCreated: '作成日',
  externalPrivate: '外部・非公開',
  noOtherCompany: '他社の人はまだいません',
  andMore: '{first} +{count}',
  moreShown: { other: 'グループをさらに{count}件表示しました' },
  emptyTitle: '管理している外部グループはまだありません',
  emptyText: 'グループマスターになると、そのグループがここに表示されます。',
  emptyTitleAll: '外部グループはまだありません',
  emptyTextAll: 'メンバーが社外の人と利用しているグループがここに表示されます。',
  noMatchTitle: '一致するグループはありません',
  noMatchText: '名前に「{text}」を含むグループはありません。',
  clearSearch: '検索をクリア',
  groupsFailed: 'グループを読み込めませんでした',
  stale: '表示内容が最新でない可能性があります。',
  memberCount: { other: 'メンバー{count}人' },
};
