import type { ContactQuery } from '../../../../shared/domain/query.ts';

/** The reader searches for something else. Only what changed is in it. */
export class SearchChangeEvent extends Event {
  static readonly type = 'ln-search-change';

  constructor(readonly detail: Partial<ContactQuery>) {
    super(SearchChangeEvent.type);
  }
}
