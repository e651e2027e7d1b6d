import type { Icon } from '../icon.ts';

export const more: Icon = {
  path: 'M3.1 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM7.6 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM12.1 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0z',
};
