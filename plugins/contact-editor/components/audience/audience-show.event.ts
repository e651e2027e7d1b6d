/** The reader wants to see everyone who can see the contact, and by which path. */
export class AudienceShowEvent extends Event {
  static readonly type = 'ln-audience-show';

  constructor() {
    super(AudienceShowEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [AudienceShowEvent.type]: AudienceShowEvent;
  }
}
