/** Something broke inside an element. The plugin around it draws a card and keeps the page out of it (P10). */
export class ElementErrorEvent extends Event {
  static readonly type = 'liaison-element-error';

  constructor(readonly detail: { readonly error: unknown }) {
    super(ElementErrorEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ElementErrorEvent.type]: ElementErrorEvent;
  }
}
