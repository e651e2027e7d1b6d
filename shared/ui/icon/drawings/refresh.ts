import type { Icon } from '../icon.ts';

export const refresh: Icon = { path: 'M13 8a5 5 0 1 1-1.6-3.7M11.5 1.9v2.6H8.9' };
