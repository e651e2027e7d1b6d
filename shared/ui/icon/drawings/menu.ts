import type { Icon } from '../icon.ts';

export const menu: Icon = { path: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11' };
