/**
 * How high a list may be painted. Past 2^24 px a float32 loses odd pixels, so borders smear, and browsers cap an
 * element's height soon after. A longer list is painted on this height and scrolled to scale.
 */
export const LONGEST = 16_000_000;

/**
 * Where in the list the scrollbar stands. A *place* is counted in pixels of rows from the first row on; a *position* is
 * what the scrollbar says.
 */
export interface ScrollPlace {
  /** The height to paint. */
  readonly height: number;
  /** Pixels of rows above the upper edge. */
  readonly place: number;
  /** What to take from a row's place to get where it is painted. */
  readonly shift: number;
  /** The scrollbar has come to its end and the rows have not: it must be mended at once. */
  readonly stuck: boolean;
  resize(content: number, viewport: number): void;
  /** The scrollbar moved to `position`. Moves of up to `near` pixels are followed one to one. */
  follow(position: number, near: number): void;
  /** Goes to a place and answers the position that the scrollbar must take. */
  go(place: number): number;
  /** The position at which place and scrollbar agree again; the rows do not move for the reader. */
  settle(): number;
}

/** In a list that can be painted as long as it is, both are the same. Of a longer one it reaches what can be painted. */
export class TruePlace implements ScrollPlace {
  height = 0;
  place = 0;
  readonly shift = 0;
  readonly stuck = false;
  #last = 0;

  resize(content: number, viewport: number): void {
    this.height = Math.min(content, LONGEST);
    this.#last = Math.max(0, this.height - viewport);
  }

  follow(position: number): void {
    this.place = Math.min(Math.max(position, 0), this.#last);
  }

  go(place: number): number {
    this.follow(Math.round(place));
    return this.place;
  }

  settle(): number {
    return this.place;
  }
}
