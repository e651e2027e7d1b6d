import type { Icon } from '../icon.ts';

export const chevronStart: Icon = { path: 'M10 4L6 8l4 4', flips: true };
