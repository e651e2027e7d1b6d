/** The reader changed columns, density or the like. The host may keep the string, and hand it over next time (L-26). */
export class LayoutChangeEvent extends Event {
  static readonly type = 'liaison-layout-change';

  constructor(readonly detail: { readonly layout: string }) {
    super(LayoutChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [LayoutChangeEvent.type]: LayoutChangeEvent;
  }
}
