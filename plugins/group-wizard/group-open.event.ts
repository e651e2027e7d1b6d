import type { ExternalGroupId } from '../../shared/domain/ids.ts';
import type { GroupView } from './state/group-view.ts';

/**
 * The reader wants to see an external group (G-14), or another view of it. The wizard shows it, unless the host prevents it.
 */
export class GroupOpenEvent extends Event {
  static readonly type = 'liaison-group-open';

  constructor(readonly detail: { readonly id: ExternalGroupId; readonly view: GroupView }) {
    super(GroupOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupOpenEvent.type]: GroupOpenEvent;
  }
}
