import type { ContactFilter } from '../../../../shared/domain/query.ts';

/** The reader wants to see the contacts before he decides about them. */
export class ShowFilterEvent extends Event {
  static readonly type = 'ln-show-filter';

  constructor(readonly detail: { readonly filter: ContactFilter }) {
    super(ShowFilterEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ShowFilterEvent.type]: ShowFilterEvent;
  }
}
