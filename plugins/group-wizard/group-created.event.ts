import type { ExternalGroupId } from '../../shared/domain/ids.ts';
import type { GroupTask } from './state/wizard-draft.ts';

/** An external group was made. */
export class GroupCreatedEvent extends Event {
  static readonly type = 'liaison-group-created';

  constructor(readonly detail: { readonly id: ExternalGroupId; readonly task: GroupTask }) {
    super(GroupCreatedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupCreatedEvent.type]: GroupCreatedEvent;
  }
}
