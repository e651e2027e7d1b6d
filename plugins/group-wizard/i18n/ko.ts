import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { GroupWords } from './catalogue.ts';

export const ko: Translation<GroupWords> = {
  title: '내가 관리하는 그룹',
  titleAll: '외부 그룹',
  unsupported: '이 포털에서는 외부 그룹을 사용할 수 없습니다',
  searchLabel: '이름으로 그룹 검색',
  create: '외부 그룹 만들기',
  columnGroup: '그룹',
  columnCompanies: '다른 회사',
  columnMembers: '멤버',
  columnMasters: '그룹 마스터',
  columnCreated: '만든 날짜',
  externalPrivate: '외부 · 비공개',
  noOtherCompany: '아직 다른 회사 사람이 없습니다',
  andMore: '{first} +{count}',
  moreShown: { other: '그룹 {count}개를 더 표시했습니다' },
  emptyTitle: '아직 관리하는 외부 그룹이 없습니다',
  emptyText: '그룹 마스터가 되면 그 그룹이 여기에 표시됩니다.',
  emptyTitleAll: '아직 외부 그룹이 없습니다',
  emptyTextAll: '구성원이 다른 회사 사람과 함께하는 그룹이 여기에 표시됩니다.',
  noMatchTitle: '일치하는 그룹이 없습니다',
  noMatchText: '이름에 “{text}”이(가) 들어 있는 그룹이 없습니다.',
  clearSearch: '검색어 지우기',
  groupsFailed: '그룹을 불러오지 못했습니다',
  stale: '표시된 내용이 최신이 아닐 수 있습니다.',
  memberCount: { other: '멤버 {count}명' },
};
