import type { Icon } from '../icon.ts';

export const offline: Icon = {
  path: 'M2.5 2.5l11 11M5.1 5.1A3.5 3.5 0 0 0 4.75 12h6.5M6.9 4.2a3.75 3.75 0 0 1 4.7 3.3 2.4 2.4 0 0 1 2 3.2',
};
