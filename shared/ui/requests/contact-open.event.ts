/**
 * The reader wants to see a contact (L-06), from a list or from wherever one is named. Fired by several plugins, answered by one
 * (D6). Whoever answers may let the window grow out of the row's `rect`.
 */
export class ContactOpenEvent extends Event {
  static readonly type = 'liaison-contact-open';

  constructor(readonly detail: { readonly id: string; readonly rect?: DOMRectReadOnly }) {
    super(ContactOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactOpenEvent.type]: ContactOpenEvent;
  }
}
