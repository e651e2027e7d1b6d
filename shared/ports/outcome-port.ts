import type { Result } from '../domain/result.ts';
import type { Call } from './call.ts';

/** Finding out what became of a change whose answer was lost (P13): what a screen's *Check again* asks. */
export interface OutcomePort {
  /** `key` is that of the change; `Answer` what the change itself would have answered. */
  of<Answer>(key: string, call: Call): Promise<Result<Outcome<Answer>>>;
}

export type Outcome<Answer> =
  /** The host has answered it, done or refused: this is the answer, as if it had just come. */
  | { readonly state: 'answered'; readonly answer: Result<Answer> }
  | { readonly state: 'running' }
  /** The host never saw it: nothing happened so far. The reader may send it again, with the same key. */
  | { readonly state: 'never-seen' };
