/** The reader asked for other contacts, or another order. The host may keep the string, in its URL for instance (L-23). */
export class QueryChangeEvent extends Event {
  static readonly type = 'liaison-query-change';

  constructor(readonly detail: { readonly query: string }) {
    super(QueryChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [QueryChangeEvent.type]: QueryChangeEvent;
  }
}
