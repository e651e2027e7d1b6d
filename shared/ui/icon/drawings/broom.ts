import type { Icon } from '../icon.ts';

export const broom: Icon = {
  path: 'M13.25 2.75L9.4 6.6M6.3 6.1l3.6 3.6c-.3 1.7-1.4 3.2-3 4L2.3 9.1c.8-1.6 2.3-2.7 4-3zM4.6 11.4l1.3-1.3',
};
