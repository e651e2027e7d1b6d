import type { Icon } from '../icon.ts';

export const arrowUp: Icon = { path: 'M8 13V3.5M4 7.25l4-4 4 4' };
