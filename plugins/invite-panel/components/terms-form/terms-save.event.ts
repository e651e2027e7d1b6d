import type { InvitationTerms } from '../../../../shared/ports/invitation-port.ts';

/** The reader has decided how long, how often and for whom it is good. Nothing has been done yet. */
export class TermsSaveEvent extends Event {
  static readonly type = 'ln-terms-save';

  constructor(readonly detail: InvitationTerms) {
    super(TermsSaveEvent.type, { bubbles: true });
  }
}

/** He leaves it as it is. */
export class TermsCancelEvent extends Event {
  static readonly type = 'ln-terms-cancel';

  constructor() {
    super(TermsCancelEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [TermsSaveEvent.type]: TermsSaveEvent;
    [TermsCancelEvent.type]: TermsCancelEvent;
  }
}
