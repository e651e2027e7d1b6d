import type { Icon } from '../icon.ts';

export const globe: Icon = {
  path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM2.25 8h11.5M5.4 8a2.6 5.75 0 1 0 5.2 0 2.6 5.75 0 1 0 -5.2 0z',
};
