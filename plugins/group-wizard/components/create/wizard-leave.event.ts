/** The reader leaves the wizard; what he entered is kept. */
export class WizardLeaveEvent extends Event {
  static readonly type = 'ln-wizard-leave';

  constructor() {
    super(WizardLeaveEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [WizardLeaveEvent.type]: WizardLeaveEvent;
  }
}
