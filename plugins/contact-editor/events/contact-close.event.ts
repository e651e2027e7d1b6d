import type { ContactId } from '../../../shared/domain/ids.ts';

/** The reader wants to leave the contact; nothing typed is lost by it. It stays open if this is prevented. */
export class ContactCloseEvent extends Event {
  static readonly type = 'liaison-contact-close';

  /** `id` is null when a new contact was being written. */
  constructor(readonly detail: { readonly id: ContactId | null }) {
    super(ContactCloseEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactCloseEvent.type]: ContactCloseEvent;
  }
}
