/** A job was started: what it was about has been dealt with, and a selection can go. */
export class BulkStartEvent extends Event {
  static readonly type = 'ln-bulk-start';

  constructor() {
    super(BulkStartEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [BulkStartEvent.type]: BulkStartEvent;
  }
}
