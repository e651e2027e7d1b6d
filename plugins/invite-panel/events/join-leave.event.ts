/** The reader is done with the invitation: *Not now*, *Close*. Where he goes is the host's affair. */
export class JoinLeaveEvent extends Event {
  static readonly type = 'liaison-join-leave';

  constructor() {
    super(JoinLeaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [JoinLeaveEvent.type]: JoinLeaveEvent;
  }
}
