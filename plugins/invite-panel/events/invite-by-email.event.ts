/** The reader wants to invite somebody by e-mail; the address, where one was typed already. */
export class InviteByEmailEvent extends Event {
  static readonly type = 'ln-invite-by-email';

  constructor(readonly detail: { readonly address: string }) {
    super(InviteByEmailEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [InviteByEmailEvent.type]: InviteByEmailEvent;
  }
}
