import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  notBoughtTitle: '外部の連絡先はご利用のプランに含まれていません',
  notBoughtText: '会社で購入されるまで、何も読み込みません。',
  notAllowedTitle: '外部の連絡先は利用できません',
  notAllowedText: '社外の人とつながる権限がありません。会社の管理者が変更できます。',

  brokenText: '予期しない問題が発生しました。ページのほかの部分に影響はありません。',

  offlineTitle: 'オフラインです',
  offlineText: '読み込み済みの内容は引き続き読めます。変更は接続が戻ってから行えます。',
  timeoutTitle: 'サーバーから時間内に応答がありませんでした',
  timeoutText: '失われたものはありません。しばらくしてから再試行してください。',
  unauthenticatedTitle: '続けるにはもう一度ログインしてください',
  unauthenticatedText: 'セッションが終了しました。入力した内容は残っています。',
  forbiddenTitle: 'この操作はできません',
  forbiddenText: '現在の役割には権限がありません。会社の管理者が変更できます。',
  notFoundTitle: '見つかりません',
  notFoundText: '削除されたか、あなたには公開されていません。',
  goneTitle: 'すでに存在しません',
  goneText: '完全に削除されたため、元に戻せません。',
  conflictTitle: '別の人が先に変更しました',
  conflictText: '上書きはしていません。両方の内容を見て選んでください。',
  invalidTitle: '修正が必要な項目があります',
  invalidText: '{count}件の項目が受け付けられませんでした。',
  rateLimitedTitle: 'リクエストが多すぎます',
  rateLimitedText: 'サーバーは{count}秒待ってから再試行するよう求めています。',
  unavailableTitle: 'サーバーを利用できません',
  unavailableText: '現在サーバーが処理できない状態です。しばらくしてから再試行してください。',
  cursorExpiredTitle: '一覧が更新されています',
  cursorExpiredText: '開いてから時間がたっています。読み込み直すと現在の内容を表示します。',
  unsupportedTitle: 'このポータルでは利用できません',
  unsupportedText: 'ポータルがこの機能に対応していません。',
  cancelledTitle: '中止しました',
  cancelledText: '完了する前に中止されました。もう一度始められます。',
  unknownOutcomeTitle: '保存されたかどうか確認できません',
  unknownOutcomeText: '変更は送信しましたが、応答が届きませんでした。やり直す前に確認してください。',

  tooLong: '{count}文字超過しています。切り捨てはしていません。短くして続けてください。',
};
