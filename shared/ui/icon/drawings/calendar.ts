import type { Icon } from '../icon.ts';

export const calendar: Icon = {
  path: 'M4 3.5h8a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM2.5 6.75h11M5.5 2v2.5M10.5 2v2.5',
};
