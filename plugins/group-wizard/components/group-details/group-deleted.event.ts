import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';

/** A group was deleted (G-13). `text` says so to the reader. */
export class GroupDeletedEvent extends Event {
  static readonly type = 'ln-group-deleted';

  constructor(readonly detail: { readonly id: ExternalGroupId; readonly text: string }) {
    super(GroupDeletedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupDeletedEvent.type]: GroupDeletedEvent;
  }
}
