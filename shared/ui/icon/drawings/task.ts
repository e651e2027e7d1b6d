import type { Icon } from '../icon.ts';

export const task: Icon = {
  path: 'M4.5 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM5.25 8.25l2 2 3.5-4',
};
