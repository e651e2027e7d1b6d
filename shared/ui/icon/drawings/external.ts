import type { Icon } from '../icon.ts';

export const external: Icon = {
  path: 'M9.25 2.75h4v4M13.25 2.75L7.75 8.25M11.5 9.5v2.25a1.5 1.5 0 0 1-1.5 1.5H4.25a1.5 1.5 0 0 1-1.5-1.5V6a1.5 1.5 0 0 1 1.5-1.5H6.5',
  flips: true,
};
