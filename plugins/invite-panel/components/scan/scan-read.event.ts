/** A QR code was read. What it says is whoever made it's: nothing is known of it yet. */
export class ScanReadEvent extends Event {
  static readonly type = 'ln-scan-read';

  constructor(readonly detail: { readonly text: string }) {
    super(ScanReadEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ScanReadEvent.type]: ScanReadEvent;
  }
}
