import type { Words } from '../catalogue.ts';

export const en = {
  reasonLabel: 'Reason for this change',
  reasonHint: 'Your company keeps it with the change.',
  reasonMissing: 'Say why; your company asks for a reason.',
} as const satisfies Words;
