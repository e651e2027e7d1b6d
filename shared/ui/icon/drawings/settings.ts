import type { Icon } from '../icon.ts';

export const settings: Icon = {
  path: 'M2.5 5H9M12 5h1.5M2.5 11H4M7 11h6.5M9 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0 -3 0zM4 11a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0 -3 0z',
};
