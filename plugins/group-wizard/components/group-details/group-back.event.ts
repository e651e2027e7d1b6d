/** The reader wants back to the list. */
export class GroupBackEvent extends Event {
  static readonly type = 'ln-group-back';

  constructor() {
    super(GroupBackEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupBackEvent.type]: GroupBackEvent;
  }
}
