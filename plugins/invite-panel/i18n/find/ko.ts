import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { FindWords } from './catalogue.ts';

export const ko: Translation<FindWords> = {
  kindLabel: '찾는 방법',
  byId: 'ID',
  byPhone: '휴대폰 번호',
  byQr: 'QR 스캔',
  idLabel: 'ID',
  idHint: '상대 회사에서 쓰는 ID입니다. 예: seungwoo.han',
  phoneLabel: '휴대폰 번호',
  phoneHint: '검색을 허용한 사람만 찾을 수 있습니다. 번호는 저장되지 않습니다.',
  find: '찾기',
  searching: '찾는 중',
  idNeeded: '상대방의 ID를 입력하세요.',
  phoneNeeded: '상대방의 휴대폰 번호를 입력하세요.',
};
