import type { Icon } from '../icon.ts';

export const plus: Icon = { path: 'M8 3.25v9.5M3.25 8h9.5' };
