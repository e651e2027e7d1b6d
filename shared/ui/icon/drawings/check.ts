import type { Icon } from '../icon.ts';

export const check: Icon = { path: 'M3.25 8.5l3 3 6.5-7' };
