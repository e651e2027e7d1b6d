import type { Icon } from '../icon.ts';

export const close: Icon = { path: 'M4 4l8 8M12 4l-8 8' };
