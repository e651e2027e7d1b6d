import type { Icon } from '../icon.ts';

export const folder: Icon = {
  path: 'M2 4.5A1.5 1.5 0 0 1 3.5 3h2.75l1.5 1.75h4.75A1.5 1.5 0 0 1 14 6.25v5.25a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5z',
};
