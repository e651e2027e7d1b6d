import type { Result } from '../domain/result.ts';
import type { Call } from './call.ts';

/** What somebody has begun and not finished. Whoever kept it knows how to read it; to the host it is an object of JSON. */
export type Draft = Readonly<Record<string, unknown>>;

/**
 * Where the host keeps drafts of the one who is signed in, so that they outlive a reload, a lost session and a new
 * release of the plugin (G-21, P8). Plugins put nothing into browser storage themselves: where drafts lie, and for
 * how long, is the host's decision. Writing is repeatable, so it takes no key.
 */
export interface DraftPort {
  /** `draft` is null where there is none. */
  get(name: string, call: Call): Promise<Result<{ readonly draft: Draft | null }>>;
  /** Takes the place of the one before, and may be the last thing that a page does: it must leave at once. */
  set(name: string, draft: Draft, call: Call): Promise<Result<void>>;
  remove(name: string, call: Call): Promise<Result<void>>;
}
