import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  reasonLabel: '변경 사유',
  reasonHint: '회사의 변경 기록에 함께 남습니다.',
  reasonMissing: '사유를 입력하세요. 회사 정책에 따라 필요합니다.',
};
