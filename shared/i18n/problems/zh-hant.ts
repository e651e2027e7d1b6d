import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  notBoughtTitle: '目前方案不包含外部聯絡人',
  notBoughtText: '貴公司尚未購買此功能。購買前不會載入任何內容。',
  notAllowedTitle: '您無法使用外部聯絡人',
  notAllowedText: '您沒有與公司外部人員聯繫的權限。公司管理員可以變更。',

  brokenText: '這裡發生未預期的問題，頁面的其他部分不受影響。',

  offlineTitle: '你目前離線',
  offlineText: '已載入的內容仍可閱讀。恢復連線後即可再進行變更。',
  timeoutTitle: '伺服器未及時回應',
  timeoutText: '沒有內容遺失。請稍後再試一次。',
  unauthenticatedTitle: '請重新登入以繼續',
  unauthenticatedText: '工作階段已結束，你輸入的內容仍保留。',
  forbiddenTitle: '你沒有權限執行此操作',
  forbiddenText: '你的角色不包含此權限，公司管理員可以變更。',
  notFoundTitle: '找不到此內容',
  notFoundText: '它可能已被移除，或未與你共用。',
  goneTitle: '此內容已不存在',
  goneText: '它已永久刪除，無法復原。',
  conflictTitle: '其他人已先行變更',
  conflictText: '沒有內容被覆寫。請查看兩個版本後選擇。',
  invalidTitle: '有內容需要更正',
  invalidText: '{count} 個欄位未被接受。',
  rateLimitedTitle: '要求過多',
  rateLimitedText: '伺服器要求等候 {count} 秒後再試。',
  unavailableTitle: '伺服器無法使用',
  unavailableText: '伺服器目前無法處理要求，請稍後再試。',
  cursorExpiredTitle: '清單已更新',
  cursorExpiredText: '清單開啟過久。重新載入即可查看目前的內容。',
  unsupportedTitle: '此入口網站不提供此功能',
  unsupportedText: '入口網站未提供這項功能。',
  cancelledTitle: '已停止',
  cancelledText: '作業在完成前已停止，你可以重新開始。',
  unknownOutcomeTitle: '無法確認是否已儲存',
  unknownOutcomeText: '變更已送出，但未收到回應。請先確認，再決定是否重複操作。',

  tooLong: '超出 {count} 個字元。內容未被截斷，縮短後即可繼續。',
};
