import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  message: '메시지',
  share: '공유',
  shareTitle: '{name} 공유',
  notOwnerBoth: '담당자만 이 연락처를 수정하거나 공유할 수 있습니다. 공동 편집이 꺼져 있습니다.',
  notOwnerShare: '담당자만 이 연락처를 공유할 수 있습니다. 공동 편집이 꺼져 있습니다.',
  mayNotMessage: '외부 사람과 메시지를 주고받을 권한이 없습니다. 관리자가 변경할 수 있습니다.',
  showAllWhy: '{count}명 모두와 그 이유 보기',
  undoMine: '내 변경 취소',
  restoreFailed: '이 연락처를 복원하지 못했습니다.',
  undoFailed: '취소하지 못했습니다.',
  wishUnknown:
    '요청은 보냈지만 응답을 받지 못했습니다. 처리되었을 수도 있고 아닐 수도 있지만, 두 번 처리되지는 않습니다.',
  wishExpired: '세션이 종료되었습니다. 로그인하면 바로 이어서 처리합니다.',
  lookAgain: '다시 확인',
};
