import { http, HttpResponse, type RequestHandler } from 'msw';

import type { Backend } from './backend/backend.ts';
import { Dropped } from './backend/scenarios.ts';

/**
 * MSW handlers that let the backend answer, wherever the page has put its API. A story overrides one endpoint by an own handler
 * before these (`msw.use(http.get('*\/v1/contacts/counts', …))`).
 */
export function handlersOver(backend: Pick<Backend, 'handle'>): readonly RequestHandler[] {
  const answer = async ({ request }: { readonly request: Request }): Promise<Response> => {
    try {
      return await backend.handle(request);
    } catch (error) {
      // A broken connection, or the reader's own abort, which has rejected his `fetch` already.
      if (error instanceof Dropped || request.signal.aborted) return HttpResponse.error();
      throw error;
    }
  };
  return [http.all('*/v1/*', answer), http.all('*/demo/*', answer)];
}
