/** What the reader did to the selection, by rows as they stand: only who keeps the selection knows what comes of it. */
export type SelectChange =
  /** In, or out. */
  | { readonly kind: 'row'; readonly at: number }
  /** All from the row that was chosen last. */
  | { readonly kind: 'range'; readonly at: number }
  /** On from where the keyboard was. */
  | { readonly kind: 'stretch'; readonly from: number; readonly to: number }
  /** All that are loaded, or nothing. */
  | { readonly kind: 'loaded'; readonly on: boolean };

export class SelectChangeEvent extends Event {
  static readonly type = 'ln-select-change';

  constructor(readonly detail: SelectChange) {
    super(SelectChangeEvent.type);
  }
}
