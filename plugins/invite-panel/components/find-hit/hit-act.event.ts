/** What the reader can do with what was found, or with what stands in the way of finding or adding. */
export type HitAct = 'add' | 'open' | 'another' | 'by-id' | 'scan' | 'copy-note' | 'copy-request' | 'ask-again';

/** The reader wants something of an answer. Nothing has been done yet. */
export class HitActEvent extends Event {
  static readonly type = 'ln-hit-act';

  constructor(readonly detail: { readonly act: HitAct }) {
    super(HitActEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [HitActEvent.type]: HitActEvent;
  }
}
