import type { Result } from '../domain/result.ts';
import type { Session } from '../domain/policy.ts';
import type { Call } from './call.ts';

/** Who is looking, what he may do, and what the host can do at all. */
export interface SessionPort {
  current(call: Call): Promise<Result<Session>>;
  /** Asks the host to sign the reader in again; resolves when that is done or given up. Nothing typed is lost. */
  signIn(call: Call): Promise<Result<Session>>;
}
