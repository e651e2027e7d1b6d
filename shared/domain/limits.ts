/** How a host counts text. `grapheme`: what a person calls a character. */
export const LENGTH_UNITS = ['grapheme', 'code-point', 'utf-16', 'utf-8'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** PRODUCT §1. Texts in the unit of the host's policy, lists in entries. */
export const LIMITS = {
  name: 100,
  company: 100,
  nickname: 100,
  department: 100,
  title: 100,
  phone: 100,
  email: 254,
  url: 2000,
  address: 500,
  memo: 4000,
  tag: 30,
  customValue: 1000,
  groupName: 100,
  groupDescription: 300,
  invitationMessage: 500,
  /** That can be invited at once. */
  invitationAddresses: 50,
  listEntries: 100,
  viewers: 500,
} as const;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;

export function lengthOf(text: string, unit: LengthUnit): number {
  switch (unit) {
    case 'grapheme':
      return ASCII.test(text) ? text.length : countOf(segmenter.segment(text));
    case 'code-point':
      return countOf(text);
    case 'utf-16':
      return text.length;
    case 'utf-8':
      return new TextEncoder().encode(text).length;
  }
}

/** How much too long; 0 when it fits. Nothing is ever cut (P24). */
export const excessOf = (text: string, limit: number, unit: LengthUnit): number =>
  Math.max(0, lengthOf(text, unit) - limit);

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
