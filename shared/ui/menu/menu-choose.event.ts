/** The reader chose an item of a menu. */
export class MenuChooseEvent extends Event {
  static readonly type = 'ln-menu-choose';

  constructor(readonly detail: { readonly id: string }) {
    super(MenuChooseEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [MenuChooseEvent.type]: MenuChooseEvent;
  }
}
