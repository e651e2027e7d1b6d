import type { Revision } from '../domain/ids.ts';

/** What every reading call takes. Implementations reject only when `signal` aborts; every other failure is a `Result`. */
export interface Call {
  readonly signal: AbortSignal;
}

/** What every changing call takes on top. */
export interface Change extends Call {
  /** One intention, one key: pressed twice or retried, it has one effect (P12). Made by `newKey()` when the reader decides, kept for retries. */
  readonly key: string;
  /** Why, where policy asks for a reason (P28). */
  readonly reason?: string;
}

/** A change based on what the reader saw: refused with `conflict` when someone else was faster (P16). */
export interface RevisedChange extends Change {
  readonly revision: Revision;
}

/** A change that went through. */
export interface Done<T> {
  readonly value: T;
  readonly undo: UndoTicket | null;
}

/** Takes a change back, for as long as the host allows (E-22). */
export interface UndoTicket {
  readonly token: string;
  /** ISO 8601. */
  readonly until: string;
}

export const newKey = (): string => crypto.randomUUID();

/** A part of a list. `total` is null where the host cannot count. */
export interface Window<T> {
  readonly items: readonly T[];
  readonly offset: number;
  readonly total: number | null;
}

/** A part of a list for hosts that cannot be asked for row 900,000. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly next: string | null;
  readonly total: number | null;
}
