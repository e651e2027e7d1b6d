import type { InvitationId } from '../../../../shared/domain/ids.ts';

/** What the reader can ask of an invitation in its row. */
export type InvitationWish = 'copy-link' | 'resend' | 'ask-rotate' | 'ask-revoke' | 'carry-out' | 'dismiss';

/** The reader asked something of an invitation. Nothing has been done yet. */
export class InvitationTaskEvent extends Event {
  static readonly type = 'ln-invitation-task';

  constructor(readonly detail: { readonly id: InvitationId; readonly wish: InvitationWish }) {
    super(InvitationTaskEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [InvitationTaskEvent.type]: InvitationTaskEvent;
  }
}
