import type { Translation } from '../../../shared/i18n/catalogue.ts';
import type { InviteWords } from './catalogue.ts';

export const ko: Translation<InviteWords> = {
  title: '외부 사용자 추가',
  unsupported: '이 포털에서는 초대를 사용할 수 없습니다',
  find: '사람 찾기',
  card: '내 QR과 명함',
  email: '이메일로 초대',
  sent: '보낸 초대',
  partFailed: '“{name}” 화면을 불러오지 못했습니다',
};
