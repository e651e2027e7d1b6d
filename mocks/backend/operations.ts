import { malformed, Refused } from './problems.ts';
import type { OperationRecord, SessionRecord } from './records.ts';
import type { Answer } from './router.ts';
import type { Store } from './store/store.ts';

const KEPT_FOR = 86_400_000;

/**
 * One key, one effect (P12). The answer of a change is kept under its key, in the same transaction as the change itself; the same
 * request with the same key gets that answer again. Changes are made without waiting for anything, so that two requests with one
 * key come one after the other even when they arrive at once. Only what had an effect is kept: a refusal may be tried again.
 */
export class Operations {
  readonly #store: Pick<Store, 'collection' | 'transaction'>;
  readonly #clock: () => number;

  constructor(store: Pick<Store, 'collection' | 'transaction'>, clock: () => number) {
    this.#store = store;
    this.#clock = clock;
  }

  once(session: SessionRecord, key: string, fingerprint: string, act: () => Answer): Answer {
    const kept = this.outcome(session, key);
    if (kept && kept.fingerprint !== fingerprint) {
      throw new Refused({ kind: 'invalid', fields: [{ field: 'Idempotency-Key', code: 'used-before' }] });
    }
    if (kept) return replayOf(kept);
    return this.#store.transaction(() => {
      const answer = act();
      const { status, headers = {}, body = null } = answer;
      this.#store
        .collection('operation')
        .put(idOf(session, key), { fingerprint, at: this.#clock(), status, headers, body });
      return answer;
    });
  }

  /** What became of a change whose answer was lost; undefined where the key was never seen, or had no effect. */
  outcome(session: SessionRecord, key: string): OperationRecord | undefined {
    const kept = this.#store.collection('operation').get(idOf(session, key));
    return kept && this.#clock() - kept.at < KEPT_FOR ? kept : undefined;
  }
}

/** Keys are a member's own: nobody learns another's answers by guessing a key. */
const idOf = ({ memberId, role }: SessionRecord, key: string): string => `${memberId} ${role} ${key}`;

const replayOf = ({ status, headers, body }: OperationRecord): Answer => ({
  status,
  headers: { ...headers, 'Idempotency-Replayed': 'true' },
  ...(body === null ? {} : { body }),
});

export function keyOf(request: Request): string {
  const key = request.headers.get('Idempotency-Key');
  if (!key || key.length > 200) throw malformed('Idempotency-Key');
  return key;
}
