import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { FindWords } from './catalogue.ts';

export const ja: Translation<FindWords> = {
  kindLabel: '探し方',
  byId: 'ID',
  byPhone: '携帯電話番号',
  byQr: 'QRをスキャン',
  idLabel: 'ID',
  idHint: '相手の会社でのIDです。例：seungwoo.han',
  phoneLabel: '携帯電話番号',
  phoneHint: '検索を許可している人だけが見つかります。番号は保存されません。',
  find: '探す',
  searching: '検索中',
  idNeeded: '相手のIDを入力してください。',
  phoneNeeded: '相手の携帯電話番号を入力してください。',
};
