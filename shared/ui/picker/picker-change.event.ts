import type { PickerChoice } from './picker.types.ts';

/** The reader chose or removed something. `selected` is what is chosen now, fixed ones included. */
export class PickerChangeEvent extends Event {
  static readonly type = 'ln-picker-change';

  constructor(
    readonly detail: {
      readonly selected: readonly PickerChoice[];
      readonly added?: PickerChoice;
      readonly removed?: PickerChoice;
    },
  ) {
    super(PickerChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [PickerChangeEvent.type]: PickerChangeEvent;
  }
}
