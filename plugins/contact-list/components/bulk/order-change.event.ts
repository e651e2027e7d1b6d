import type { JobOrder } from '../../../../shared/domain/job.ts';

/** The reader chose something in a dialog: this is what would be ordered, or null while something is missing. */
export class OrderChangeEvent extends Event {
  static readonly type = 'ln-order-change';

  constructor(readonly detail: { readonly order: JobOrder | null }) {
    super(OrderChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [OrderChangeEvent.type]: OrderChangeEvent;
  }
}
