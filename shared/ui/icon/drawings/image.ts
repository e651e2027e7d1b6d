import type { Icon } from '../icon.ts';

export const image: Icon = {
  path: 'M3.5 3h9a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM4.5 6.5a1 1 0 1 0 2 0 1 1 0 1 0 -2 0zM2.5 12L6 8.75l2 1.75 2.75-3L14 10.75',
};
