/** The reader pressed Enter in a line of the form: the same wish as *Save*. */
export class FormSubmitEvent extends Event {
  static readonly type = 'ln-form-submit';

  constructor() {
    super(FormSubmitEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [FormSubmitEvent.type]: FormSubmitEvent;
  }
}
