import type { ExternalGroupId } from '../../shared/domain/ids.ts';

/** The reader wants to see an external group (G-14). The wizard shows its details, unless the host prevents it. */
export class GroupOpenEvent extends Event {
  static readonly type = 'liaison-group-open';

  constructor(readonly detail: { readonly id: ExternalGroupId }) {
    super(GroupOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupOpenEvent.type]: GroupOpenEvent;
  }
}
