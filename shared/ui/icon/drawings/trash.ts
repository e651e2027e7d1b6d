import type { Icon } from '../icon.ts';

export const trash: Icon = {
  path: 'M2.75 4.25h10.5M6 4.25V3a.75.75 0 0 1 .75-.75h2.5A.75.75 0 0 1 10 3v1.25M4 4.25l.6 8.4a1.1 1.1 0 0 0 1.1 1h4.6a1.1 1.1 0 0 0 1.1-1l.6-8.4M6.75 7v3.75M9.25 7v3.75',
};
