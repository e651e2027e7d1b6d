import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  view: '表示オプション',
  columns: '列',
  widthOf: '「{column}」の列幅',
  sort: '並べ替え',
  created: '作成日',
  direction: '順序',
  ascending: '昇順',
  descending: '降順',
  density: '行の高さ',
  comfortable: '標準',
  compact: 'コンパクト',
  paged: 'ページごとに表示',
  pagedHint: 'スクリーンリーダーやブラウザーの検索を使うときに便利です。',
  asDesigned: '表示をリセット',

  pages: 'ページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  page: 'ページ',
  rowsOf: '{count}件中 {from}～{to}件',
};
