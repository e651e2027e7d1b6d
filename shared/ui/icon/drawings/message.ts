import type { Icon } from '../icon.ts';

export const message: Icon = {
  path: 'M2.5 4.25A1.75 1.75 0 0 1 4.25 2.5h7.5a1.75 1.75 0 0 1 1.75 1.75v4.5a1.75 1.75 0 0 1-1.75 1.75H7.25L4.5 13.25V10.5h-.25A1.75 1.75 0 0 1 2.5 8.75z',
};
