/** The reader wants to write down a new contact (E-11). */
export class ContactCreateEvent extends Event {
  static readonly type = 'liaison-contact-create';

  constructor() {
    super(ContactCreateEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContactCreateEvent.type]: ContactCreateEvent;
  }
}
