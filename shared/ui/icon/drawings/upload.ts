import type { Icon } from '../icon.ts';

export const upload: Icon = { path: 'M8 10.25V2.75M4.75 5.75L8 2.5l3.25 3.25M2.75 13.25h10.5' };
