import type { Icon } from '../icon.ts';

export const note: Icon = {
  path: 'M4.5 2.5h5l3 3v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM9.25 2.5v3.25h3.25M6 8.5h4M6 11h2.5',
};
