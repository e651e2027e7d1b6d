/** The reader wants the rows that could not be loaded to be asked for again. */
export class RowsRetryEvent extends Event {
  static readonly type = 'ln-rows-retry';

  constructor() {
    super(RowsRetryEvent.type);
  }
}
