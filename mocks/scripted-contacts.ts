import { aContactRow } from './factories/contact.factory.ts';
import type { ContactRow } from '../shared/domain/contact.ts';
import { fail, ok, type Problem, type Result } from '../shared/domain/result.ts';
import type { Call, Page, Window } from '../shared/ports/call.ts';
import type { ContactPort } from '../shared/ports/contact-port.ts';

/** One request as the host met it. */
export interface Asked {
  readonly from: number;
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Row `n` of a list that is as long as a test says. Made when it is asked for, so a million cost nothing. */
export const rowAt = (index: number): ContactRow => aContactRow({ id: `c-${index}`, displayName: `Contact ${index}` });

/**
 * A host whose lists are counted rows, and who does what a test says: `total` may change between requests, `problem`
 * refuses, `most` answers less than was asked for, `hold` keeps answers back until `release()`.
 */
export class ScriptedContacts implements Pick<ContactPort, 'window' | 'page'> {
  readonly asked: Asked[] = [];
  total: number;
  /** What it says the total is, if that is not so. */
  claims: number | null | undefined;
  most = Infinity;
  problem: Problem | null = null;
  row: (index: number) => ContactRow = rowAt;
  /** Cursors of an earlier generation have expired. */
  generation = 0;
  hold = false;
  #held: (() => void)[] = [];

  constructor(total: number) {
    this.total = total;
  }

  async window(
    _: unknown,
    { offset, limit }: { offset: number; limit: number },
    { signal }: Call,
  ): Promise<Result<Window<ContactRow>>> {
    return this.#answer(offset, limit, signal, (items) =>
      ok({ items, offset, total: this.claims === undefined ? this.total : this.claims }),
    );
  }

  async page(
    _: unknown,
    { cursor, limit }: { cursor: string | null; limit: number },
    { signal }: Call,
  ): Promise<Result<Page<ContactRow>>> {
    const [generation, from] =
      cursor === null ? [this.generation, 0] : (cursor.split(':').map(Number) as [number, number]);
    return this.#answer(from, limit, signal, (items) => {
      if (generation !== this.generation) return fail({ kind: 'cursor-expired' });
      const end = from + items.length;
      return ok({ items, next: end < this.total ? `${this.generation}:${end}` : null, total: this.claims ?? null });
    });
  }

  /** Answers what was held back. */
  release(): void {
    this.hold = false;
    for (const answer of this.#held.splice(0)) answer();
  }

  async #answer<T>(
    from: number,
    limit: number,
    signal: AbortSignal,
    answer: (items: readonly ContactRow[]) => Result<T>,
  ): Promise<Result<T>> {
    this.asked.push({ from, limit, signal });
    if (this.hold) await new Promise<void>((resolve) => this.#held.push(resolve));
    else await Promise.resolve();
    signal.throwIfAborted();
    if (this.problem) return fail(this.problem);
    const end = Math.min(this.total, from + Math.min(limit, this.most));
    return answer(Array.from({ length: Math.max(0, end - from) }, (__, at) => this.row(from + at)));
  }
}
