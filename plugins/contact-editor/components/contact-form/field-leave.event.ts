/** The reader has left a field: from now on it may be said what is wrong with it. */
export class FieldLeaveEvent extends Event {
  static readonly type = 'ln-field-leave';

  /** The domain's name, dotted: `phones.0.number`. */
  constructor(readonly detail: { readonly field: string }) {
    super(FieldLeaveEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [FieldLeaveEvent.type]: FieldLeaveEvent;
  }
}
