import type { Icon } from '../icon.ts';

export const chevronDown: Icon = { path: 'M4 6l4 4 4-4' };
