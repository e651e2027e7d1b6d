import type { Icon } from '../icon.ts';

export const userPlus: Icon = {
  path: 'M4 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM1.75 13.25c.4-2.6 2.2-4 4.75-4 .9 0 1.7.2 2.4.5M12.25 10.25v4M10.25 12.25h4',
};
