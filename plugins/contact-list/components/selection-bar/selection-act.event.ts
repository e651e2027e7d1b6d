import type { ContactRow } from '../../../../shared/domain/contact.ts';
import type { SelectionRequest } from '../../state/bulk-request.ts';

/** What the reader wants to do with what is selected, or to the selection itself. */
export type SelectionAct =
  | { readonly act: SelectionRequest['kind'] | 'all' | 'clear' }
  | { readonly act: 'keep'; readonly rows: readonly ContactRow[] };

export class SelectionActEvent extends Event {
  static readonly type = 'ln-selection-act';

  constructor(readonly detail: SelectionAct) {
    super(SelectionActEvent.type);
  }
}
