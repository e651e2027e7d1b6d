/** The reader wants to leave a dialog by Esc, × or a press beside it. It closes, unless this is prevented. */
export class DialogCancelEvent extends Event {
  static readonly type = 'ln-dialog-cancel';

  constructor() {
    super(DialogCancelEvent.type, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [DialogCancelEvent.type]: DialogCancelEvent;
  }
}
