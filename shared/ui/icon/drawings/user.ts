import type { Icon } from '../icon.ts';

export const user: Icon = {
  path: 'M5.5 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM3 13.25c.4-2.6 2.4-4 5-4s4.6 1.4 5 4',
};
