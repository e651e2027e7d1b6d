import type { GroupView } from '../../state/group-view.ts';

/** The reader chose another view of the group. */
export class GroupViewChangeEvent extends Event {
  static readonly type = 'ln-group-view-change';

  constructor(readonly detail: { readonly view: GroupView }) {
    super(GroupViewChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupViewChangeEvent.type]: GroupViewChangeEvent;
  }
}
