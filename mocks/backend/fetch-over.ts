import type { Backend } from './backend.ts';

/** A `fetch` that is answered by the backend in this very page: no network, and aborted like one. */
export const fetchOver =
  ({ handle }: Pick<Backend, 'handle'>) =>
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { signal } = request;
    return new Promise((resolve, reject) => {
      const giveUp = (): void => reject(signal.reason);
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      handle(request)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', giveUp));
    });
  };
