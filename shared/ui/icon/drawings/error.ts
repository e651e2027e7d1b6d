import type { Icon } from '../icon.ts';

export const error: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM8 5v3.5M8 10.8v.05' };
