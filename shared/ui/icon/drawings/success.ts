import type { Icon } from '../icon.ts';

export const success: Icon = {
  path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM5.5 8.25l1.75 1.75 3.25-3.75',
};
