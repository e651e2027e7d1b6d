import type { Icon } from '../icon.ts';

export const search: Icon = { path: 'M2.75 7a4.25 4.25 0 1 0 8.5 0 4.25 4.25 0 1 0 -8.5 0zM10.2 10.2l3.3 3.3' };
