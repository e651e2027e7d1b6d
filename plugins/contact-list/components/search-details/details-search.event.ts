import type { Details } from './details.ts';

/** The reader pressed *Search*, or *Reset*: these are the criteria from now on. */
export class DetailsSearchEvent extends Event {
  static readonly type = 'ln-details-search';

  constructor(readonly detail: { readonly criteria: Details; readonly done: boolean }) {
    super(DetailsSearchEvent.type);
  }
}
