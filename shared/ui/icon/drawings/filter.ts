import type { Icon } from '../icon.ts';

export const filter: Icon = { path: 'M2.5 4.5h11M4.75 8h6.5M7 11.5h2' };
