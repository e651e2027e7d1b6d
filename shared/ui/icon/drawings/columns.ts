import type { Icon } from '../icon.ts';

export const columns: Icon = {
  path: 'M4 3h8a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM6.25 3v10M9.75 3v10',
};
