import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  notBoughtTitle: '이용 중인 요금제에 외부 연락처가 없습니다',
  notBoughtText: '회사에서 아직 구매하지 않았습니다. 구매하기 전에는 아무것도 불러오지 않습니다.',
  notAllowedTitle: '외부 연락처를 사용할 수 없습니다',
  notAllowedText: '회사 외부 사람과 연결할 권한이 없습니다. 회사 관리자가 바꿀 수 있습니다.',

  brokenText: '예상하지 못한 문제가 발생했습니다. 페이지의 다른 부분에는 영향이 없습니다.',

  offlineTitle: '오프라인 상태입니다',
  offlineText: '이미 불러온 내용은 계속 볼 수 있습니다. 변경은 다시 연결된 뒤에 할 수 있습니다.',
  timeoutTitle: '서버가 제시간에 응답하지 않았습니다',
  timeoutText: '사라진 내용은 없습니다. 잠시 후 다시 시도하세요.',
  unauthenticatedTitle: '계속하려면 다시 로그인하세요',
  unauthenticatedText: '세션이 종료되었습니다. 입력한 내용은 그대로 있습니다.',
  forbiddenTitle: '권한이 없습니다',
  forbiddenText: '현재 역할에는 이 권한이 없습니다. 회사 관리자가 변경할 수 있습니다.',
  notFoundTitle: '찾을 수 없습니다',
  notFoundText: '삭제되었거나 나에게 공개되지 않은 항목입니다.',
  goneTitle: '더 이상 존재하지 않습니다',
  goneText: '영구 삭제되어 되돌릴 수 없습니다.',
  conflictTitle: '다른 사람이 먼저 변경했습니다',
  conflictText: '덮어쓴 내용은 없습니다. 두 내용을 비교해서 선택하세요.',
  invalidTitle: '수정이 필요한 항목이 있습니다',
  invalidText: '{count}개 항목이 받아들여지지 않았습니다.',
  rateLimitedTitle: '요청이 너무 많습니다',
  rateLimitedText: '서버가 {count}초 후에 다시 시도하도록 요청했습니다.',
  unavailableTitle: '서버를 사용할 수 없습니다',
  unavailableText: '지금은 서버가 요청을 처리할 수 없습니다. 잠시 후 다시 시도하세요.',
  cursorExpiredTitle: '목록이 바뀌었습니다',
  cursorExpiredText: '목록을 연 지 오래되었습니다. 다시 불러오면 현재 상태를 볼 수 있습니다.',
  unsupportedTitle: '이 포털에서는 사용할 수 없습니다',
  unsupportedText: '포털이 이 기능을 제공하지 않습니다.',
  cancelledTitle: '중지되었습니다',
  cancelledText: '끝나기 전에 중지되었습니다. 다시 시작할 수 있습니다.',
  unknownOutcomeTitle: '저장되었는지 알 수 없습니다',
  unknownOutcomeText: '변경을 보냈지만 응답을 받지 못했습니다. 다시 하기 전에 확인하세요.',

  tooLong: '{count}자 초과했습니다. 잘린 내용은 없으니 줄인 뒤 계속하세요.',
};
