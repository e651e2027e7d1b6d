import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';

/** The reader wants to see the group that was made, or to put people into it (G-06). */
export class GroupShowEvent extends Event {
  static readonly type = 'ln-group-show';

  constructor(readonly detail: { readonly id: ExternalGroupId; readonly view: 'overview' | 'members' }) {
    super(GroupShowEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupShowEvent.type]: GroupShowEvent;
  }
}
