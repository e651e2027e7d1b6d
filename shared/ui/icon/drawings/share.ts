import type { Icon } from '../icon.ts';

export const share: Icon = {
  path: 'M8 9.75V2.5M5.25 5L8 2.25 10.75 5M4.75 7.5H3.9a.9.9 0 0 0-.9.9v4.2a.9.9 0 0 0 .9.9h8.2a.9.9 0 0 0 .9-.9V8.4a.9.9 0 0 0-.9-.9h-.85',
};
