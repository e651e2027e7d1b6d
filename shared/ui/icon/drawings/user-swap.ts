import type { Icon } from '../icon.ts';

export const userSwap: Icon = {
  path: 'M3.75 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM1.5 13.25c.4-2.6 2.2-4 4.75-4 .6 0 1.1.1 1.6.2M9.5 11.75h4.75M12.5 10l1.75 1.75-1.75 1.75',
};
