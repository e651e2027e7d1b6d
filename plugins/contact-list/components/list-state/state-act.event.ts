import type { Criterion } from '../../../../shared/domain/criteria.ts';

/** What the reader chose of what a state offers. */
export type StateAct =
  | { readonly act: 'retry' | 'sign-in' | 'create' | 'show-all' | 'reset' }
  | { readonly act: 'remove'; readonly criterion: Criterion };

export class StateActEvent extends Event {
  static readonly type = 'ln-state-act';

  constructor(readonly detail: StateAct) {
    super(StateActEvent.type);
  }
}
