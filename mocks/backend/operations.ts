import type { OperationRecord, SessionRecord } from './records.ts';
import { malformed, Refused } from './problems.ts';
import type { Store } from './store/store.ts';

const KEPT_FOR = 86_400_000;

/**
 * One key, one effect (P12). The answer of a change is kept under its key; the same request with the same key gets that answer
 * again, also when both are under way at once. Only what had an effect is kept: a refusal may be tried again.
 */
export class Operations {
  readonly #store: Pick<Store, 'collection'>;
  readonly #clock: () => number;
  readonly #running = new Map<
    string,
    { readonly fingerprint: string; readonly answer: Promise<OperationRecord | null> }
  >();

  constructor(store: Pick<Store, 'collection'>, clock: () => number) {
    this.#store = store;
    this.#clock = clock;
  }

  async once(
    session: SessionRecord,
    key: string,
    fingerprint: string,
    act: () => Promise<Response>,
  ): Promise<Response> {
    const id = idOf(session, key);
    for (;;) {
      const running = this.#running.get(id);
      if (!running) break;
      if (running.fingerprint !== fingerprint) throw anotherRequest();
      const kept = await running.answer;
      if (kept) return replayed(kept);
    }
    const kept = this.#kept(id);
    if (kept && kept.fingerprint !== fingerprint) throw anotherRequest();
    if (kept) return replayed(kept);
    let settle: (kept: OperationRecord | null) => void = () => {};
    this.#running.set(id, { fingerprint, answer: new Promise((resolve) => (settle = resolve)) });
    let record: OperationRecord | null = null;
    try {
      const response = await act();
      if (response.ok) record = await this.#keep(id, fingerprint, response);
      return response;
    } finally {
      this.#running.delete(id);
      settle(record);
    }
  }

  /** What became of a change whose answer was lost. */
  outcome(session: SessionRecord, key: string): OperationRecord | 'running' | null {
    const id = idOf(session, key);
    return this.#running.has(id) ? 'running' : (this.#kept(id) ?? null);
  }

  #kept(id: string): OperationRecord | undefined {
    const kept = this.#store.collection('operation').get(id);
    return kept && this.#clock() - kept.at < KEPT_FOR ? kept : undefined;
  }

  async #keep(id: string, fingerprint: string, response: Response): Promise<OperationRecord> {
    const text = await response.clone().text();
    const record: OperationRecord = {
      fingerprint,
      at: this.#clock(),
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text ? (JSON.parse(text) as unknown) : null,
    };
    this.#store.collection('operation').put(id, record);
    return record;
  }
}

/** Keys are a member's own: nobody learns another's answers by guessing a key. */
const idOf = ({ memberId, role }: SessionRecord, key: string): string => `${memberId} ${role} ${key}`;

const anotherRequest = (): Refused => malformedKey('used-before');
const malformedKey = (code: string): Refused =>
  new Refused({ kind: 'invalid', fields: [{ field: 'Idempotency-Key', code }] });

function replayed({ status, headers, body }: OperationRecord): Response {
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { ...headers, 'Idempotency-Replayed': 'true' },
  });
}

export function keyOf(request: Request): string {
  const key = request.headers.get('Idempotency-Key');
  if (!key || key.length > 200) throw malformed('Idempotency-Key');
  return key;
}
