import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  searchByName: '名前で検索',
  clearSearch: '検索語を消去',
  details: '詳細',

  trashRetention: 'ゴミ箱の連絡先は{count}日後に完全に削除されます。',
  trashQuota: '上限に含まれます：{limit}件中{used}件。',

  countMore: '連絡先 {count}件以上',
  countMatch: '{count}件の連絡先が一致',
  countTrash: 'ゴミ箱の連絡先 {count}件',
  countLinked: 'LINEまたはWORKSとつながっている連絡先 {count}件',

  criteriaLabel: '適用中の条件',
  criterionText: '名前',
  criterionName: '名前',
  criterionCompany: '会社',
  criterionType: '種類',
  criterionOwner: '連絡先の担当者',
  criterionVisibleTo: '閲覧できる人',
  typeGeneral: 'その他',
  somebody: 'だれか',
  resetSearch: '検索をリセット',

  emptyTitle: '外部連絡先はまだありません',
  emptyText: '追加した社外の人がここに表示されます。',
  emptyTrashTitle: 'ゴミ箱は空です',
  emptyTrashText: '削除した連絡先は{count}日間ここに残ります。',
  emptyFilterTitle: '「{filter}」の連絡先はありません',
  emptyFilterText: 'ここで確認することはありません。',
  showAll: 'すべての連絡先を表示',
  noMatchTitle: '一致する連絡先がありません',
  noMatchText: '適用中の条件 {count}件：{criteria}',
  criterionQuoted: '{key}「{value}」',

  failedTitle: '連絡先を読み込めませんでした',
  expiredText: 'セッションが終了しました。フィルターと見ていた位置はそのままです。',
  notSupportedTitle: 'このポータルでは連絡先を利用できません',
};
