import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  type: '연락처 유형',
  privacy: '공개 범위',
  privacyHint: '이 구성원들이 어떤 경로로든 볼 수 있는 연락처',
  addMember: '구성원 추가',
  deletedSeesNothing: '삭제되었습니다. 삭제된 구성원은 연락처를 볼 수 없습니다.',
  owner: '연락처 담당자',
  ownerHint: '구성원 1명',
  searchMembers: '구성원 검색',
  name: '이름',
  nameHint: '가나, 악센트, 전각·반각을 구분하지 않고 찾습니다',
  company: '회사 또는 소속',
  every: '모든 조건을 만족하는 연락처만 표시됩니다.',
};
