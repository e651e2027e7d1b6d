import { setupWorker } from 'msw/browser';

import type { Backend } from './backend/backend.ts';
import { handlersOver } from './handlers.ts';

/** The backend behind a service worker, for Storybook and a demo without a server. */
export const workerOver = (backend: Pick<Backend, 'handle'>) => setupWorker(...handlersOver(backend));
