import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  cancel: '취소',
  save: '저장',
  close: '닫기',
  tryAgain: '다시 시도',
  undo: '실행 취소',
  search: '검색',
  reset: '초기화',
  edit: '수정',
  delete: '삭제',
  next: '다음',
  more: '더 보기',
  dismiss: '닫기',
  signIn: '로그인',
  optional: '선택',
  loading: '불러오는 중',
  remove: '{name} 제거',
  notifications: '알림',

  showMore: '더 보기',
  shownOf: '{count}개 중 {shown}개 표시',

  brokenTitle: '이 영역이 작동하지 않습니다',
};
