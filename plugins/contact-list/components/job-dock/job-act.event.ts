import type { JobId } from '../../../../shared/domain/ids.ts';
import type { JobAct } from '../../state/jobs.controller.ts';

/** The reader wants something of a job. `check`: what became of what he asked last; `hide`: its card may go. */
export class JobActEvent extends Event {
  static readonly type = 'ln-job-act';

  constructor(readonly detail: { readonly act: JobAct | 'receipt' | 'check' | 'hide'; readonly id: JobId }) {
    super(JobActEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [JobActEvent.type]: JobActEvent;
  }
}
