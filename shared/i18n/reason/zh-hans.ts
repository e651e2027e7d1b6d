import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  reasonLabel: '更改原因',
  reasonHint: '公司会将其与此次更改一起保存。',
  reasonMissing: '请填写原因，这是公司的要求。',
};
