import type { Icon } from '../icon.ts';

export const eye: Icon = {
  path: 'M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM6.25 8a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0 -3.5 0z',
};
