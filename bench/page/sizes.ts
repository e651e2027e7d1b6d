/** Pixels of a row, in every list: what ours is for administrators. */
export const ROW = 40;
/** Pixels of rows that can be seen, in every list. */
export const VIEW = 640;
/** New rows in each frame of a hard flick. */
export const FLICK = 12;
