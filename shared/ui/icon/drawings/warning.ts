import type { Icon } from '../icon.ts';

export const warning: Icon = { path: 'M8 2.5l6 10.75H2L8 2.5zM8 6.5v3M8 11.4v.05' };
