import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  notANumber: '電話號碼只能包含數字、空格和 + ( ) -，後面可以加分機號碼，例如「分機 12」。',
  unknownCountry: '+ 後面的國碼不存在。例如：台灣 +886，日本 +81',
  tooShort: '號碼太短。以 {code} 開頭的號碼位數較多。',
  tooLong: '號碼太長。以 {code} 開頭的號碼位數較少。',
  wrongLength: '與以 {code} 開頭的號碼位數不符。',
  tooShortHere: '作為{country}的號碼太短。其他國家/地區的號碼以 + 開頭，例如 +81。',
  tooLongHere: '作為{country}的號碼太長。其他國家/地區的號碼以 + 開頭，例如 +81。',
  wrongLengthHere: '與{country}的號碼位數不符。其他國家/地區的號碼以 + 開頭，例如 +81。',
  readAs: '{number} · {country}',
  unusual: '{number} · {country}。沒有已知的號碼這樣開頭，請再確認一次。',
};
