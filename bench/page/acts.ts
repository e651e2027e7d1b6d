/** What is asked of every list, in this order. `nothing` is what asking and looking cost by themselves. */
export const ACTS = ['nothing', 'select', 'clear', 'sort', 'unsort', 'filter', 'unfilter', 'update'] as const;
export type Act = (typeof ACTS)[number];

/** What was on the screen in the frames of a flick. */
export interface FlickSeen {
  readonly frames: number;
  /** Frames in which some row was neither a contact nor the frame of one. */
  readonly blank: number;
  /** Of all rows on the screen, those that were frames of contacts. */
  readonly waiting: number;
}

export interface JumpSeen {
  /** Until every row on the screen was the right one, on the clock. */
  readonly milliseconds: number;
  readonly arrived: boolean;
  /** The contact in the lowest row. */
  readonly last: number | null;
}
