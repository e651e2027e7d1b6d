import type { ExternalGroup } from '../../../../shared/domain/group.ts';

/** A group was made. */
export class GroupMadeEvent extends Event {
  static readonly type = 'ln-group-made';

  constructor(readonly detail: { readonly group: ExternalGroup }) {
    super(GroupMadeEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupMadeEvent.type]: GroupMadeEvent;
  }
}
