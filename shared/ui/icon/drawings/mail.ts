import type { Icon } from '../icon.ts';

export const mail: Icon = {
  path: 'M3.5 3.5h9a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-6a1.5 1.5 0 0 1 1.5-1.5zM2.5 4.75L8 9l5.5-4.25',
};
