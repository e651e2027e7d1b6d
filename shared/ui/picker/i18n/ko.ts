import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  members: '구성원',
  teams: '조직',
  groups: '그룹',
  contacts: '외부 연락처',
  searching: '검색 중',
  none: '“{text}”에 대한 검색 결과가 없습니다.',
  empty: '선택할 수 있는 대상이 없습니다.',
  failed: '조직도를 검색하지 못했습니다.',
  matches: '검색 결과 {count}개',
  more: '{count}개 중 {shown}개 표시. 더 입력하면 좁혀집니다.',
  narrow: '더 입력하면 좁혀집니다.',
  chosen: '선택됨: {names}',
  added: '{name}, 추가됨',
  removed: '{name}, 제거됨',
};
