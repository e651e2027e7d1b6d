import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhHant: Translation<typeof en> = {
  reasonLabel: '變更原因',
  reasonHint: '公司會將其與這次變更一起保存。',
  reasonMissing: '請填寫原因，這是公司的規定。',
};
