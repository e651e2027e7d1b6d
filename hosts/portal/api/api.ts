import { createBackend } from '../../../mocks/backend/backend.ts';
import { SCENARIOS } from '../../../mocks/backend/scenarios.ts';
import { createSqliteStore } from '../../../mocks/backend/store/sqlite-store.ts';
import { createDataset } from '../../../mocks/seed/index.ts';
import type { DataOptions } from './options.ts';

export interface Api {
  /** Rejects where a scenario breaks the connection off. */
  readonly handle: (request: Request) => Promise<Response>;
  readonly scenarios: readonly string[];
  close(): void;
}

/** What answers under `/api/`: the contract at `/api/v1`, and beside it what only a demo has, at `/api/demo`. */
export function createApi({ contacts, data, reset, jobPace = 0, policy = {} }: DataOptions): Api {
  const write = (count: number): string => count.toLocaleString('en');
  const store = createSqliteStore({
    file: data,
    reset,
    dataset: () => {
      console.log(`Making up a company with ${write(contacts)} contacts in ${data} …`);
      return createDataset({ contacts, now: Date.now() });
    },
    progress: (done) => console.log(`  ${write(done)} of ${write(contacts)}`),
  });
  const joinPage = ({ url }: Request): string => new URL('/join', url).href;
  const backend = createBackend({ store, jobPace, joinPage, policy });
  backend.warmUp();
  return { handle: (request) => backend.handle(request), scenarios: SCENARIOS, close: () => store.close() };
}
