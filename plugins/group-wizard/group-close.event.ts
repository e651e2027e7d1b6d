import type { ExternalGroupId } from '../../shared/domain/ids.ts';

/** The reader left a group's details for the list. */
export class GroupCloseEvent extends Event {
  static readonly type = 'liaison-group-close';

  constructor(readonly detail: { readonly id: ExternalGroupId }) {
    super(GroupCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupCloseEvent.type]: GroupCloseEvent;
  }
}
