import type { Icon } from '../icon.ts';

export const bookmark: Icon = { path: 'M4.5 2.5h7v11L8 10.75 4.5 13.5z' };
