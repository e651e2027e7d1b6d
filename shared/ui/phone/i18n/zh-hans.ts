import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  notANumber: '电话号码只能包含数字、空格和 + ( ) -，后面可以加分机号，例如“分机 12”。',
  unknownCountry: '+ 后面的国家/地区代码不存在。例如：中国 +86，日本 +81',
  tooShort: '号码太短。以 {code} 开头的号码位数更多。',
  tooLong: '号码太长。以 {code} 开头的号码位数更少。',
  wrongLength: '与以 {code} 开头的号码位数不符。',
  tooShortHere: '作为{country}的号码太短。其他国家/地区的号码以 + 开头，例如 +81。',
  tooLongHere: '作为{country}的号码太长。其他国家/地区的号码以 + 开头，例如 +81。',
  wrongLengthHere: '与{country}的号码位数不符。其他国家/地区的号码以 + 开头，例如 +81。',
  readAs: '{number} · {country}',
  unusual: '{number} · {country}。没有已知的号码这样开头，请再核对一次。',
};
