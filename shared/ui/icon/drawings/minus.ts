import type { Icon } from '../icon.ts';

export const minus: Icon = { path: 'M3.5 8h9' };
