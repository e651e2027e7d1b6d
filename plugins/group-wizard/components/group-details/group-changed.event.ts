import type { ExternalGroup } from '../../../../shared/domain/group.ts';

/** Something about the group was changed. `group` as the host answered it, where it did; `text` says it
 * to the reader, where there is something to say. */
export class GroupChangedEvent extends Event {
  static readonly type = 'ln-group-changed';

  constructor(readonly detail: { readonly group?: ExternalGroup; readonly text?: string }) {
    super(GroupChangedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupChangedEvent.type]: GroupChangedEvent;
  }
}
