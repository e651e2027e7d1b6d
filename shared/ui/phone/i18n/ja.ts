import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  notANumber: '電話番号に使えるのは数字、スペース、+ ( ) - です。「内線 12」のように内線番号を続けられます。',
  unknownCountry: '+ に続く国番号が存在しません。例: 日本 +81、韓国 +82',
  tooShort: '短すぎます。{code} で始まる番号は、もっと桁数が多いはずです。',
  tooLong: '長すぎます。{code} で始まる番号は、もっと桁数が少ないはずです。',
  wrongLength: '{code} で始まる番号の桁数と合いません。',
  tooShortHere: '{country}の番号としては短すぎます。ほかの国の番号は +82 のように + から入力してください。',
  tooLongHere: '{country}の番号としては長すぎます。ほかの国の番号は +82 のように + から入力してください。',
  wrongLengthHere: '{country}の番号の桁数と合いません。ほかの国の番号は +82 のように + から入力してください。',
  readAs: '{number} · {country}',
  unusual: '{number} · {country}。このように始まる番号は知られていません。もう一度確認してください。',
};
