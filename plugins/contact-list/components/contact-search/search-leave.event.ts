/** The reader is done with the search field: on to the rows, or away from searching. */
export class SearchLeaveEvent extends Event {
  static readonly type = 'ln-search-leave';

  constructor(readonly detail: { readonly to: 'rows' | 'button' }) {
    super(SearchLeaveEvent.type);
  }
}
