import type { Icon } from '../icon.ts';

export const pin: Icon = {
  path: 'M8 14s4.5-4 4.5-7.25a4.5 4.5 0 0 0-9 0C3.5 10 8 14 8 14zM6.5 6.75a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0 -3 0z',
};
