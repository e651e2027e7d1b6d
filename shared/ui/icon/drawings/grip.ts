import type { Icon } from '../icon.ts';

/** What can be dragged. */
export const grip: Icon = {
  path: 'M5.6 3.5a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM9.6 3.5a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM5.6 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM9.6 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM5.6 12.5a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM9.6 12.5a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0z',
};
