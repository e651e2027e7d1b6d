import type { ContactSort } from '../../../../shared/domain/query.ts';

/** The reader wants another order. */
export class SortChangeEvent extends Event {
  static readonly type = 'ln-sort-change';

  constructor(readonly detail: { readonly sort: ContactSort; readonly descending: boolean }) {
    super(SortChangeEvent.type);
  }
}
