/** The reader would rather invite than add. */
export class InviteEvent extends Event {
  static readonly type = 'ln-invite';

  constructor() {
    super(InviteEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [InviteEvent.type]: InviteEvent;
  }
}
