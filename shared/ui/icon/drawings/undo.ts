import type { Icon } from '../icon.ts';

export const undo: Icon = { path: 'M3 6.25h6.25a3.5 3.5 0 0 1 0 7H6.5M3 6.25l3-3M3 6.25l3 3', flips: true };
