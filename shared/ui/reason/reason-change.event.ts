/** The reader wrote why. */
export class ReasonChangeEvent extends Event {
  static readonly type = 'ln-reason-change';

  constructor(readonly detail: { readonly reason: string }) {
    super(ReasonChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [ReasonChangeEvent.type]: ReasonChangeEvent;
  }
}
