import type { Icon } from '../icon.ts';

export const arrowDown: Icon = { path: 'M8 3v9.5M4 8.75l4 4 4-4' };
