import type { Icon } from '../icon.ts';

export const group: Icon = {
  path: 'M2 8a3.75 3.75 0 1 0 7.5 0 3.75 3.75 0 1 0 -7.5 0zM6.5 8a3.75 3.75 0 1 0 7.5 0 3.75 3.75 0 1 0 -7.5 0z',
};
