import type { Page } from '../../shared/ports/call.ts';
import { malformed, Refused } from './problems.ts';

const CURSOR_LIFE = 10 * 60_000;
export const MOST_AT_ONCE = 500;

/** Where a reader by cursor has come to. It belongs to one list and lives for ten minutes. */
interface Cursor {
  readonly list: string;
  readonly offset: number;
  /** The last thing that was read: the place is found again by it when the list has moved. */
  readonly after: string;
  readonly at: number;
}

export function numberParam(url: URL, name: string, fallback: number, most = Number.MAX_SAFE_INTEGER): number {
  const text = url.searchParams.get(name);
  if (text === null || text === '') return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > most) throw malformed(name, 'bad-value');
  return number;
}

export const limitParam = (url: URL, most = MOST_AT_ONCE): number => Math.max(1, numberParam(url, 'limit', 50, most));

/** One page of a list of things with ids. `list` names it, so that a cursor is not used with another one. */
export function pageOf<T>(
  all: readonly T[],
  idOf: (thing: T) => string,
  range: { readonly list: string; readonly url: URL; readonly now: number; readonly most?: number },
): Page<T> {
  const limit = limitParam(range.url, range.most);
  const start = startOf(range.url, range.list, range.now, (id) => all.findIndex((thing) => idOf(thing) === id));
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const next =
    last !== undefined && start + items.length < all.length
      ? cursorOf({ list: range.list, offset: start + items.length, after: idOf(last), at: range.now })
      : null;
  return { items, next, total: all.length };
}

/** The place to read from: behind the thing that was read last, or where it stood if it is gone. */
export function startOf(url: URL, list: string, now: number, indexOf: (id: string) => number): number {
  const text = url.searchParams.get('cursor');
  if (!text) return 0;
  const cursor = parsed(text);
  if (!cursor || cursor.list !== list) throw malformed('cursor', 'bad-value');
  if (now - cursor.at > CURSOR_LIFE) throw new Refused({ kind: 'cursor-expired' });
  const index = indexOf(cursor.after);
  return index >= 0 ? index + 1 : cursor.offset;
}

export const cursorOf = (cursor: Cursor): string =>
  btoa(encodeURIComponent(JSON.stringify(cursor)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function parsed(text: string): Cursor | null {
  try {
    return JSON.parse(decodeURIComponent(atob(text.replaceAll('-', '+').replaceAll('_', '/')))) as Cursor;
  } catch {
    return null;
  }
}
