import type { ContactId } from '../../../shared/domain/ids.ts';

/** A contact was stored as the reader wanted it: changed, created, or brought back. */
export class ContactSavedEvent extends Event {
  static readonly type = 'liaison-contact-saved';

  /** `another`: the reader goes on with the next new contact instead of looking at this one (E-11). */
  constructor(readonly detail: { readonly id: ContactId; readonly created: boolean; readonly another?: true }) {
    super(ContactSavedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactSavedEvent.type]: ContactSavedEvent;
  }
}
