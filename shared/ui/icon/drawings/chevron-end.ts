import type { Icon } from '../icon.ts';

export const chevronEnd: Icon = { path: 'M6 4l4 4-4 4', flips: true };
