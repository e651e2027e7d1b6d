import type { AccountId, ContactId } from '../../../shared/domain/ids.ts';

/** The reader wants to exchange messages with a linked contact. Where and how is the host's. */
export class ContactMessageEvent extends Event {
  static readonly type = 'liaison-contact-message';

  constructor(readonly detail: { readonly id: ContactId; readonly accountId: AccountId | null }) {
    super(ContactMessageEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactMessageEvent.type]: ContactMessageEvent;
  }
}
