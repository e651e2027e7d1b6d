/** What the reader can do with what was found, or with what stands in the way. */
export type HitAct = 'add' | 'open' | 'another' | 'by-id' | 'scan' | 'copy-note' | 'copy-request';

/** The reader wants something of a hit. Nothing has been done yet. */
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
