import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  searchByName: '이름으로 검색',
  clearSearch: '검색어 지우기',
  details: '상세 검색',

  trashRetention: '휴지통의 연락처는 {count}일 동안 보관된 후 영구 삭제됩니다.',
  trashQuota: '할당량에 포함됩니다: 연락처 {limit}개 중 {used}개.',

  countMore: '연락처 {count}개 이상',
  countMatch: '{count}개의 연락처가 일치',
  countTrash: '휴지통의 연락처 {count}개',
  countLinked: 'LINE 또는 WORKS와 연결된 연락처 {count}개',

  criteriaLabel: '적용된 조건',
  criterionText: '이름',
  criterionName: '이름',
  criterionCompany: '회사',
  criterionType: '유형',
  criterionOwner: '연락처 담당자',
  criterionVisibleTo: '볼 수 있는 사람',
  typeGeneral: '일반',
  somebody: '누군가',
  resetSearch: '검색 초기화',

  emptyTitle: '아직 외부 연락처가 없습니다',
  emptyText: '추가한 회사 밖 사람이 여기에 표시됩니다.',
  emptyTrashTitle: '휴지통이 비어 있습니다',
  emptyTrashText: '삭제한 연락처는 여기에 {count}일 동안 보관됩니다.',
  emptyFilterTitle: '“{filter}”에 해당하는 연락처가 없습니다',
  emptyFilterText: '여기에는 확인할 것이 없습니다.',
  showAll: '모든 연락처 보기',
  noMatchTitle: '일치하는 연락처가 없습니다',
  noMatchText: '적용된 조건 {count}개: {criteria}',
  criterionQuoted: '{key} “{value}”',

  failedTitle: '연락처를 불러오지 못했습니다',
  expiredText: '세션이 종료되었습니다. 필터와 보던 위치는 그대로 있습니다.',
  notSupportedTitle: '이 포털에서는 연락처를 사용할 수 없습니다',
};
