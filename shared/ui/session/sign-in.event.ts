/** The session has ended and the reader wants to sign in again. */
export class SignInEvent extends Event {
  static readonly type = 'ln-sign-in';

  constructor() {
    super(SignInEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [SignInEvent.type]: SignInEvent;
  }
}
