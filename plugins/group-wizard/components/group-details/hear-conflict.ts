import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import { GroupChangedEvent } from './group-changed.event.ts';

/** Someone else was faster: the group as it is now is shown, so that pressing again is about that one (P16). */
export function hearConflict(element: HTMLElement, problem: Problem): false {
  if (problem.kind === 'conflict' && problem.current) {
    element.dispatchEvent(new GroupChangedEvent({ group: problem.current as ExternalGroup }));
  }
  return false;
}
