import type { Icon } from '../icon.ts';

export const edit: Icon = {
  path: 'M3 13l.6-2.7 7.2-7.2a1.1 1.1 0 0 1 1.55 0l.55.55a1.1 1.1 0 0 1 0 1.55L5.7 12.4 3 13zM9.6 4.3l2.1 2.1',
};
