import { ok, type Result } from '../shared/domain/result.ts';
import type { Session } from '../shared/domain/policy.ts';
import type { Page } from '../shared/ports/call.ts';
import type { ChangeNotice, ChangePort } from '../shared/ports/change-port.ts';
import type { SessionPort } from '../shared/ports/session-port.ts';
import { aSession } from './factories/session.factory.ts';

/** A port of which a story or a test needs a call or two. Any other call is not a function, and fails. */
export const scripted = <Port extends object>(answers: Partial<Port>): Port => answers as Port;

/** The answer that does not come. */
export const never = (): Promise<never> => new Promise(() => undefined);

export const aSessionPort = (
  current: Result<Session> = ok(aSession()),
  signedIn: Result<Session> = ok(aSession()),
): SessionPort => ({ current: async () => current, signIn: async () => signedIn });

/** A list by cursor over what is given; the cursor is the place of the next item. */
export function pageOf<Item>(
  items: readonly Item[],
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Result<Page<Item>> {
  const from = Number(cursor ?? 0);
  const end = from + limit;
  return ok({ items: items.slice(from, end), next: end < items.length ? String(end) : null, total: items.length });
}

/** A host whose notices the test sends itself. */
export function aChangePort(): ChangePort & { readonly listeners: number; notify(notice: ChangeNotice): void } {
  const listening = new Set<(notice: ChangeNotice) => void>();
  return {
    get listeners() {
      return listening.size;
    },
    subscribe(listener, signal) {
      listening.add(listener);
      signal.addEventListener('abort', () => listening.delete(listener));
    },
    notify(notice) {
      for (const listener of listening) listener(notice);
    },
  };
}
