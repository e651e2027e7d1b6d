import type { Pane } from '../state/panes.ts';

/** The reader went to another tab. A host may keep it in its address. */
export class PaneChangeEvent extends Event {
  static readonly type = 'liaison-invite-pane-change';

  constructor(readonly detail: { readonly pane: Pane }) {
    super(PaneChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [PaneChangeEvent.type]: PaneChangeEvent;
  }
}
