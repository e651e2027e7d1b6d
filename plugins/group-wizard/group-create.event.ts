import type { RoomId } from '../../shared/domain/ids.ts';
import type { GroupTask } from './state/wizard-draft.ts';

/**
 * The reader wants to create an external group, or to make one of a message room (G-01). The wizard is shown, unless the
 * host prevents it.
 */
export class GroupCreateEvent extends Event {
  static readonly type = 'liaison-group-create';

  constructor(readonly detail: { readonly task: GroupTask; readonly roomId: RoomId | null }) {
    super(GroupCreateEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupCreateEvent.type]: GroupCreateEvent;
  }
}
