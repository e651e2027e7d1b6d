export type OrderAct = 'start' | 'retry' | 'check' | 'sign-in' | 'leave';

/** The reader decided about the order that a dialog shows. */
export class OrderActEvent extends Event {
  static readonly type = 'ln-order-act';

  constructor(readonly detail: { readonly act: OrderAct }) {
    super(OrderActEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [OrderActEvent.type]: OrderActEvent;
  }
}
