import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  notANumber: '전화번호에는 숫자, 공백, + ( ) -만 쓸 수 있습니다. 뒤에 “내선 12”처럼 내선 번호를 붙일 수 있습니다.',
  unknownCountry: '+ 뒤의 국가 번호가 없는 번호입니다. 예: 한국 +82, 일본 +81',
  tooShort: '번호가 너무 짧습니다. {code}(으)로 시작하는 번호는 자릿수가 더 많습니다.',
  tooLong: '번호가 너무 깁니다. {code}(으)로 시작하는 번호는 자릿수가 더 적습니다.',
  wrongLength: '{code}(으)로 시작하는 번호의 자릿수와 맞지 않습니다.',
  tooShortHere: '{country} 번호로는 너무 짧습니다. 다른 나라 번호는 +81처럼 +로 시작해 입력하세요.',
  tooLongHere: '{country} 번호로는 너무 깁니다. 다른 나라 번호는 +81처럼 +로 시작해 입력하세요.',
  wrongLengthHere: '{country} 번호의 자릿수와 맞지 않습니다. 다른 나라 번호는 +81처럼 +로 시작해 입력하세요.',
  readAs: '{number} · {country}',
  unusual: '{number} · {country}. 이렇게 시작하는 번호는 알려져 있지 않습니다. 다시 확인하세요.',
};
