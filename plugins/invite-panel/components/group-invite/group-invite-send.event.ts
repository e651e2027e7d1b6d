import type { GroupInvitation } from '../../../../shared/domain/invitation.ts';

/** The invitation into this group is to be sent by e-mail. */
export class GroupInviteSendEvent extends Event {
  static readonly type = 'ln-group-invite-send';

  constructor(readonly detail: Pick<GroupInvitation, 'group'>) {
    super(GroupInviteSendEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupInviteSendEvent.type]: GroupInviteSendEvent;
  }
}
