import type { ContactId } from '../../../shared/domain/ids.ts';

/** A contact was moved to Trash (L-11). The reader may still take it back. */
export class ContactTrashedEvent extends Event {
  static readonly type = 'liaison-contact-trashed';

  constructor(readonly detail: { readonly id: ContactId }) {
    super(ContactTrashedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactTrashedEvent.type]: ContactTrashedEvent;
  }
}
