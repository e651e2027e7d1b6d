import type { ContactId } from '../../../shared/domain/ids.ts';

/** A contact was stored as the reader wanted it: changed, created, or brought back. */
export class ContactSavedEvent extends Event {
  static readonly type = 'liaison-contact-saved';

  constructor(readonly detail: { readonly id: ContactId; readonly created: boolean }) {
    super(ContactSavedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactSavedEvent.type]: ContactSavedEvent;
  }
}
