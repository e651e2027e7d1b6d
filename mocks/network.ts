import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest';
import { defineNetwork, InterceptorSource } from 'msw/experimental';

import type { Backend } from './backend/backend.ts';
import { handlersOver } from './handlers.ts';

/**
 * The backend behind the page's own `fetch`, without a service worker: test files that run at the same time cannot disturb each
 * other. `enable()` before a test, `disable()` after it.
 */
export const networkOver = (backend: Pick<Backend, 'handle'>) =>
  defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor(), new XMLHttpRequestInterceptor()] })],
    handlers: [...handlersOver(backend)],
    onUnhandledFrame: 'bypass',
    // Its log would show names and numbers.
    context: { quiet: true },
  });
