import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  message: 'メッセージ',
  share: '共有',
  shareTitle: '{name}を共有',
  notOwnerBoth: 'この連絡先を編集・共有できるのは担当者だけです。共同編集はオフです。',
  notOwnerShare: 'この連絡先を共有できるのは担当者だけです。共同編集はオフです。',
  mayNotMessage: '社外の人とメッセージをやり取りする権限がありません。管理者が変更できます。',
  showAllWhy: '{count}人すべてと理由を表示',
  undoMine: '自分の変更を取り消す',
  restoreFailed: 'この連絡先は復元されませんでした。',
  undoFailed: '取り消されませんでした。',
  wishUnknown:
    '送信しましたが、応答を受け取れませんでした。完了したかどうかは不明ですが、二重に実行されることはありません。',
  wishExpired: 'セッションが終了しました。サインインすると続きから実行されます。',
  lookAgain: 'もう一度確認',
};
