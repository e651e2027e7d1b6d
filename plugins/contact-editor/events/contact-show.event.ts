import type { ContactId } from '../../../shared/domain/ids.ts';

/**
 * What is open is another than the host may think: the reader kept what is not saved when he was led away, or went on after
 * all. A host that keeps the open contact in its address writes it down again.
 */
export class ContactShowEvent extends Event {
  static readonly type = 'liaison-contact-show';

  /** `id` is null while a new contact is being written. */
  constructor(readonly detail: { readonly id: ContactId | null }) {
    super(ContactShowEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactShowEvent.type]: ContactShowEvent;
  }
}
