import type { Side } from '../../../../shared/domain/contact-merge.ts';

/** The reader picked whose value to keep, of one field or of all. */
export class ChoicePickEvent extends Event {
  static readonly type = 'ln-choice-pick';

  constructor(readonly detail: { readonly choices: readonly (readonly [id: string, side: Side])[] }) {
    super(ChoicePickEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChoicePickEvent.type]: ChoicePickEvent;
  }
}
