import type { ContactRow } from '../../../shared/domain/contact.ts';
import type { SelectionTarget } from '../../../shared/domain/selection.ts';

/** What a reader wants to do to a selection, before the details are chosen. */
export interface SelectionRequest {
  readonly kind: 'trash' | 'restore' | 'purge' | 'change-owner';
  readonly target: SelectionTarget;
  /** Those of the selected that are loaded: they say whose the contacts are, and of which kind. */
  readonly rows: readonly ContactRow[];
}

/** What `ln-bulk` can be asked for. */
export type BulkRequest = SelectionRequest | { readonly kind: 'clean-up' };

/** How many the reader selected, as he saw it. */
export const selectedIn = (target: SelectionTarget): number =>
  target.kind === 'ids' ? target.ids.length : Math.max(0, target.countThen - target.except.length);

/** Does he know every one of them, or only what is loaded? */
export const areAllKnown = ({ target, rows }: Pick<SelectionRequest, 'target' | 'rows'>): boolean =>
  rows.length > 0 && rows.length === selectedIn(target);
