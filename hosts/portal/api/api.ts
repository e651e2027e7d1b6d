import { createBackend } from '../../../mocks/backend/backend.ts';
import { SCENARIOS } from '../../../mocks/backend/scenarios.ts';
import { createMemoryStore } from '../../../mocks/backend/store/memory-store.ts';
import { createDataset } from '../../../mocks/seed/index.ts';
import type { PortalOptions } from './options.ts';

export interface Api {
  /** Rejects where a scenario breaks the connection off. */
  readonly handle: (request: Request) => Promise<Response>;
  readonly scenarios: readonly string[];
}

/** What answers under `/api/`: the contract at `/api/v1`, and beside it what only a demo has, at `/api/demo`. */
export function createApi({ contacts }: PortalOptions): Promise<Api> {
  const backend = createBackend({ store: createMemoryStore(createDataset({ contacts, now: Date.now() })) });
  return Promise.resolve({ handle: (request) => backend.handle(request), scenarios: SCENARIOS });
}
