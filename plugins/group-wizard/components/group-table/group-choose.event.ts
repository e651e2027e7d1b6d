import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';

/** The reader chose a row of the table. */
export class GroupChooseEvent extends Event {
  static readonly type = 'ln-group-choose';

  constructor(readonly detail: { readonly id: ExternalGroupId }) {
    super(GroupChooseEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupChooseEvent.type]: GroupChooseEvent;
  }
}
