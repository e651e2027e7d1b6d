/** The reader wants to see another page of the rows, counted from 0. */
export class PageChangeEvent extends Event {
  static readonly type = 'ln-page-change';

  constructor(readonly detail: { readonly page: number }) {
    super(PageChangeEvent.type);
  }
}
