import type { MessageRoom } from '../../../../shared/domain/group.ts';

/** The reader chose the room that is to become a group; null: he wants to choose another one. */
export class RoomChooseEvent extends Event {
  static readonly type = 'ln-room-choose';

  constructor(readonly detail: { readonly room: MessageRoom | null }) {
    super(RoomChooseEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [RoomChooseEvent.type]: RoomChooseEvent;
  }
}
