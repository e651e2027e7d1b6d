/** A plugin met an error it did not foresee. It shows a card with *Try again*; the page has nothing to do but to note it. */
export class PluginErrorEvent extends Event {
  static readonly type = 'liaison-plugin-error';

  constructor(readonly detail: { readonly plugin: string; readonly message: string }) {
    super(PluginErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [PluginErrorEvent.type]: PluginErrorEvent;
  }
}
