import { NUMBER } from './company.ts';
import type { MountedList } from './contestant.ts';
import { elementAt, parentOf } from './deep.ts';
import { ROW } from './sizes.ts';

/** What a reader sees in a row: a contact, by its number; the frame of one that is on its way; or nothing. */
export type Seen = number | 'waiting' | 'blank';

/** Where the name of a contact is, in every list. */
const NAME_AT = 150;

/** What is in each row of the screen, the first to the last, as the browser would answer a finger on it. */
export function look(list: MountedList): readonly Seen[] {
  const rows = Math.floor(list.area.height / ROW);
  return Array.from({ length: rows }, (_, row) => {
    const said = saidIn(list, row);
    return typeof said === 'string' ? said : said.number;
  });
}

/** What a row of the screen says at its name. */
export function textIn(list: MountedList, row: number): string {
  const said = saidIn(list, row);
  return typeof said === 'string' ? '' : said.text;
}

interface Said {
  readonly number: number;
  readonly text: string;
}

/** One number in what is at the point, or in what that is in; two are the list itself, so there is no row. */
function saidIn(list: MountedList, row: number): Said | 'waiting' | 'blank' {
  const { left, top } = list.area;
  let element = elementAt(left + NAME_AT, top + (row + 0.5) * ROW);
  for (; element; element = parentOf(element)) {
    if (list.waiting && element.matches(list.waiting)) return 'waiting';
    const text = element.textContent;
    const [number, another] = text.matchAll(NUMBER);
    if (another) return 'blank';
    if (number) return { number: Number(number[1]), text };
  }
  return 'blank';
}

export const isWhole = (seen: readonly Seen[]): seen is readonly number[] =>
  seen.length > 0 && seen.every((one) => typeof one === 'number');

/** Each row is the one after the row above it. Only true of the order that contacts are numbered in. */
export const isInOrder = (seen: readonly Seen[]): boolean =>
  isWhole(seen) && seen.every((number, at) => number === seen[0]! + at);
