/** Enter was pressed in the reason: the same wish as the button beside it. */
export class ReasonGiveEvent extends Event {
  static readonly type = 'ln-reason-give';

  constructor() {
    super(ReasonGiveEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [ReasonGiveEvent.type]: ReasonGiveEvent;
  }
}
