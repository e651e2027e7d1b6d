import type { ContactRow } from '../../../../shared/domain/contact.ts';

/** The reader selected contacts, or took them out: `'loaded'` stands for all that are loaded. */
export class SelectChangeEvent extends Event {
  static readonly type = 'ln-select-change';

  constructor(readonly detail: { readonly rows: readonly ContactRow[] | 'loaded'; readonly on: boolean }) {
    super(SelectChangeEvent.type);
  }
}
