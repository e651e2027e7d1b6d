/** What can be done with a sending. */
export type ResultsAct = 'stop' | 'resume' | 'retry' | 'again' | 'sign-in';

/** The reader wants the sending to stop, to go on, or to be put aside. Nothing has been done yet. */
export class ResultsActEvent extends Event {
  static readonly type = 'ln-results-act';

  constructor(readonly detail: { readonly act: ResultsAct }) {
    super(ResultsActEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ResultsActEvent.type]: ResultsActEvent;
  }
}
