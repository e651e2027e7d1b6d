import type { Icon } from '../icon.ts';

export const info: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM8 7.5v3.25M8 5.2v.05' };
