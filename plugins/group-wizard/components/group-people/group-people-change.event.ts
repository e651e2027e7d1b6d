import type { GroupPerson } from './group-person.ts';

/** Somebody was chosen for the group, or taken out again. `chosen` is who is chosen now. */
export class GroupPeopleChangeEvent extends Event {
  static readonly type = 'ln-group-people-change';

  constructor(readonly detail: { readonly chosen: readonly GroupPerson[] }) {
    super(GroupPeopleChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [GroupPeopleChangeEvent.type]: GroupPeopleChangeEvent;
  }
}
