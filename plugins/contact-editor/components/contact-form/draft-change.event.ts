import type { ContactFields } from '../../../../shared/domain/contact.ts';
import type { DirectoryEntry } from '../../../../shared/domain/member.ts';

/** The reader wrote or chose something. `people`: who was chosen, by name. */
export class DraftChangeEvent extends Event {
  static readonly type = 'ln-draft-change';

  constructor(
    readonly detail: { readonly changes: Partial<ContactFields>; readonly people?: readonly DirectoryEntry[] },
  ) {
    super(DraftChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [DraftChangeEvent.type]: DraftChangeEvent;
  }
}
