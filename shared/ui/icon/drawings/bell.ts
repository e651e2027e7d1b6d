import type { Icon } from '../icon.ts';

export const bell: Icon = {
  path: 'M8 2.25a3.75 3.75 0 0 1 3.75 3.75c0 3.5 1.5 4.5 1.5 4.5H2.75s1.5-1 1.5-4.5A3.75 3.75 0 0 1 8 2.25zM6.5 13a1.6 1.6 0 0 0 3 0',
};
