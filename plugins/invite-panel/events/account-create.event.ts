/** The reader has no account: the host has a page for that (I-08). The invitation waits where it is. */
export class AccountCreateEvent extends Event {
  static readonly type = 'liaison-account-create';

  constructor() {
    super(AccountCreateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [AccountCreateEvent.type]: AccountCreateEvent;
  }
}
