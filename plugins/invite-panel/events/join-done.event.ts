/** The reader has joined, or is somebody's contact now. */
export class JoinDoneEvent extends Event {
  static readonly type = 'liaison-join-done';

  constructor(readonly detail: { readonly kind: 'add-me' | 'join-group' }) {
    super(JoinDoneEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [JoinDoneEvent.type]: JoinDoneEvent;
  }
}
