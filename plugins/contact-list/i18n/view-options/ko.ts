import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  view: '보기 옵션',
  columns: '열',
  widthOf: '{column} 열 너비',
  sort: '정렬 기준',
  created: '만든 날짜',
  direction: '정렬 순서',
  ascending: '오름차순',
  descending: '내림차순',
  density: '행 높이',
  comfortable: '넓게',
  compact: '좁게',
  paged: '페이지로 나누어 보기',
  pagedHint: '스크린 리더나 브라우저의 찾기 기능을 쓸 때 편리합니다.',
  asDesigned: '보기 초기화',

  pages: '페이지',
  previousPage: '이전 페이지',
  nextPage: '다음 페이지',
  page: '페이지',
  rowsOf: '{count}개 중 {from}–{to}',
};
