/** The reader wants to see more of the members. */
export class MembersMoreEvent extends Event {
  static readonly type = 'ln-members-more';

  constructor() {
    super(MembersMoreEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [MembersMoreEvent.type]: MembersMoreEvent;
  }
}
