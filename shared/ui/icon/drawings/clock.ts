import type { Icon } from '../icon.ts';

export const clock: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM8 4.75V8l2.25 1.5' };
