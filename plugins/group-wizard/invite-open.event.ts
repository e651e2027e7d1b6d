import type { ExternalGroupId } from '../../shared/domain/ids.ts';

/** The reader wants to invite people into this group (I-07). Whoever invites answers: a plugin, or the host (D6). */
export class InviteOpenEvent extends Event {
  static readonly type = 'liaison-invite-open';

  constructor(readonly detail: { readonly groupId: ExternalGroupId }) {
    super(InviteOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [InviteOpenEvent.type]: InviteOpenEvent;
  }
}
