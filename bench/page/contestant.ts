import type { Company, Shown } from './company.ts';

/** One way to draw the list. All are given the same contacts and asked for the same things. */
export interface Contestant {
  /** Puts the list into the stage. Its rows may come later. */
  mount(stage: HTMLElement, company: Company): MountedList | Promise<MountedList>;
}

export interface MountedList {
  /** What scrolls, as soon as there is something to scroll. */
  readonly scroller: Element;
  /** Where rows can be seen: the list without its heads. */
  readonly area: DOMRect;
  /** A row that is not there yet and says so by a frame of its own. Whatever else shows no contact is blank. */
  readonly waiting?: string;
  show(shown: Shown): void;
  /** A contact was changed at the host. */
  changed(number: number): void;
  selectAll(): void;
  clear(): void;
  /** Does the first row on the screen look selected? */
  readonly chosen: boolean;
}
