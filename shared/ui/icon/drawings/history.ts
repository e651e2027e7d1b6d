import type { Icon } from '../icon.ts';

export const history: Icon = { path: 'M3 8a5 5 0 1 0 1.6-3.7M4.5 1.9v2.6h2.6M8 5.5V8l1.75 1.25', flips: true };
