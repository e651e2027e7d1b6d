import { LONGEST, type ScrollPlace } from './scroll-place.ts';

/** At both ends a pixel of scrolling is a pixel of rows, however long the list, so that its ends are reached exactly. */
const ENDS = 200_000;

/** Which place a scroll position stands for, and back. They are the same until the list is longer than can be painted. */
export class ScrollScale {
  /** The height to paint. */
  readonly height: number;
  /** The place at which the last row ends at the lower edge. */
  readonly lastPlace: number;
  readonly lastPosition: number;

  constructor(content: number, viewport: number) {
    this.height = Math.min(content, LONGEST);
    this.lastPlace = Math.max(0, content - viewport);
    this.lastPosition = Math.max(0, this.height - viewport);
  }

  positionOf(place: number): number {
    return this.#between(place, this.lastPlace, this.lastPosition);
  }

  placeOf(position: number): number {
    return this.#between(position, this.lastPosition, this.lastPlace);
  }

  #between(at: number, last: number, otherLast: number): number {
    if (last === otherLast) return Math.min(Math.max(at, 0), last);
    const end = Math.min(ENDS, this.lastPosition / 4);
    if (at <= end) return Math.max(at, 0);
    if (at >= last - end) return Math.min(otherLast - (last - at), otherLast);
    return end + ((at - end) * (otherLast - 2 * end)) / (last - 2 * end);
  }
}

/**
 * Follows the scrollbar of a list that is longer than can be painted. Near moves go on pixel by pixel from where the reader is; a jump is to scale. In between the two
 * disagree by `shift`, which is mended when the list is still.
 */
export class ScaledPlace implements ScrollPlace {
  scale = new ScrollScale(0, 0);
  place = 0;
  shift = 0;

  get height(): number {
    return this.scale.height;
  }

  resize(content: number, viewport: number): void {
    this.scale = new ScrollScale(content, viewport);
  }

  follow(position: number, near: number): void {
    const moved = position - (this.place - this.shift);
    const scaled = this.scale.lastPlace !== this.scale.lastPosition;
    if (!scaled || Math.abs(moved) > near) return this.#stand(this.scale.placeOf(position), position);
    const place = position + this.shift;
    const last = this.scale.lastPlace;
    if (place < 0 || place > last) return this.#stand(Math.min(Math.max(place, 0), last), position);
    this.place = place;
  }

  go(place: number): number {
    const { scale } = this;
    const to = Math.round(Math.min(Math.max(place, 0), scale.lastPlace));
    const position = Math.round(scale.positionOf(to));
    this.#stand(to, position);
    return position;
  }

  settle(): number {
    return this.go(this.place);
  }

  get stuck(): boolean {
    const position = this.place - this.shift;
    return (
      (position <= 0 && this.place > 0.5) ||
      (position >= this.scale.lastPosition && this.place < this.scale.lastPlace - 0.5)
    );
  }

  /** `shift` is a whole number, so that rows are painted on whole pixels. */
  #stand(place: number, position: number): void {
    this.shift = Math.round(place) - Math.round(position);
    this.place = position + this.shift;
  }
}
