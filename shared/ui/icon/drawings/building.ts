import type { Icon } from '../icon.ts';

export const building: Icon = {
  path: 'M3.5 13.5V3.75A1.25 1.25 0 0 1 4.75 2.5h6.5a1.25 1.25 0 0 1 1.25 1.25v9.75M2 13.5h12M6.75 13.5V11h2.5v2.5M6.25 5.5h.5M9.25 5.5h.5M6.25 8h.5M9.25 8h.5',
};
