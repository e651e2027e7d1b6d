import type { ExternalGroupId } from '../../../shared/domain/ids.ts';

/** The reader wants to see the group that he is in. */
export class JoinedGroupOpenEvent extends Event {
  static readonly type = 'liaison-group-open';

  constructor(readonly detail: { readonly id: ExternalGroupId }) {
    super(JoinedGroupOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}
