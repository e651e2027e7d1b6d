import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  reasonLabel: '変更の理由',
  reasonHint: '会社の変更履歴に記録されます。',
  reasonMissing: '理由を入力してください。会社の規定で必要です。',
};
