import type { Icon } from '../icon.ts';

export const plug: Icon = { path: 'M5.5 2.5v3M10.5 2.5v3M4 5.5h8v2a4 4 0 0 1-8 0zM8 11.5v2.25' };
