import type { Icon } from '../icon.ts';

export const key: Icon = { path: 'M2.5 8a2.75 2.75 0 1 0 5.5 0 2.75 2.75 0 1 0 -5.5 0zM8 8h5.75v2.25M11 8v1.75' };
