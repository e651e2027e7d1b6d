import type { Icon } from '../icon.ts';

export const typeLine: Icon = {
  path: 'M8 2.75c3.2 0 5.75 2 5.75 4.6S11.2 12 8 12c-.5 0-1-.05-1.45-.15L3.9 13.4l.45-2.5C3 10 2.25 8.75 2.25 7.35c0-2.6 2.55-4.6 5.75-4.6z',
};
