import type { Icon } from '../icon.ts';

export const lock: Icon = {
  path: 'M4.75 7h6.5a1.5 1.5 0 0 1 1.5 1.5v3.5a1.5 1.5 0 0 1-1.5 1.5h-6.5a1.5 1.5 0 0 1-1.5-1.5v-3.5a1.5 1.5 0 0 1 1.5-1.5zM5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7',
};
