import type { GroupTask } from './state/wizard-draft.ts';

/** The wizard was left for the list; what was entered is kept. */
export class GroupTaskCloseEvent extends Event {
  static readonly type = 'liaison-group-task-close';

  constructor(readonly detail: { readonly task: GroupTask }) {
    super(GroupTaskCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupTaskCloseEvent.type]: GroupTaskCloseEvent;
  }
}
