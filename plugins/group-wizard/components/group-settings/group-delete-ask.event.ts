/** The reader wants the group deleted; nothing is deleted yet (G-13). */
export class GroupDeleteAskEvent extends Event {
  static readonly type = 'ln-group-delete';

  constructor() {
    super(GroupDeleteAskEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupDeleteAskEvent.type]: GroupDeleteAskEvent;
  }
}
