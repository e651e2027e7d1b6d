import type { Icon } from '../icon.ts';

export const download: Icon = { path: 'M8 2.5v7.5M4.75 7L8 10.25 11.25 7M2.75 13.25h10.5' };
