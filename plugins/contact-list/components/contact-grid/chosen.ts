import type { ContactId } from '../../../../shared/domain/ids.ts';

/** What is selected, as far as the rows must know. Another object whenever it changes. */
export interface Chosen {
  readonly count: number;
  has(id: ContactId): boolean;
}

export const NOBODY: Chosen = { count: 0, has: () => false };
