import type { Icon } from '../icon.ts';

export const phone: Icon = {
  path: 'M3.9 2.75h1.6l1.25 3-1.5 1.1a7.5 7.5 0 0 0 3.9 3.9l1.1-1.5 3 1.25v1.6c0 .65-.55 1.2-1.2 1.15C7.1 12.9 3.1 8.9 2.75 3.95c-.05-.65.5-1.2 1.15-1.2z',
};
