/** The members could not be read; the reader wants it tried again. */
export class MembersRetryEvent extends Event {
  static readonly type = 'ln-members-retry';

  constructor() {
    super(MembersRetryEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [MembersRetryEvent.type]: MembersRetryEvent;
  }
}
