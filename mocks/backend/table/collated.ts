import { collator } from './folding.ts';

const UNKNOWN = 0;

/**
 * Texts by number, comparable in the collator's order at the price of comparing integers. Asking the collator costs about a
 * microsecond, which a sort of a million names asks twenty million times; so the distinct texts are ranked once, and only
 * texts that came later are compared by the collator.
 */
export class Collated {
  readonly #texts: string[] = [];
  #ranks: Uint32Array = new Uint32Array(0);
  #isRanked = false;

  text = (index: number): string => this.#texts[index] ?? '';

  set(index: number, text: string): void {
    if (this.#texts[index] === text) return;
    for (let gap = this.#texts.length; gap < index; gap++) this.#texts[gap] = '';
    this.#texts[index] = text;
    if (index < this.#ranks.length) this.#ranks[index] = UNKNOWN;
  }

  /** Takes over ranks that were computed before (by the seed), where 0 means not known. */
  useRanks(ranks: Uint32Array): void {
    this.#ranks = ranks;
    this.#isRanked = true;
  }

  rank(): void {
    if (this.#isRanked) return;
    this.useRanks(ranksOf(this.#texts));
  }

  compare = (a: number, b: number): number => {
    const rankA = this.#ranks[a] ?? UNKNOWN;
    const rankB = this.#ranks[b] ?? UNKNOWN;
    return rankA && rankB ? rankA - rankB : compareTexts(this.text(a), this.text(b));
  };
}

/** The rank of each text among all, from 1; equal texts share it. Texts without content come last. */
export function ranksOf(texts: readonly string[]): Uint32Array {
  const rankByText = new Map([...new Set(texts)].toSorted(compareTexts).map((text, index) => [text, index + 1]));
  return Uint32Array.from(texts, (text) => rankByText.get(text) ?? UNKNOWN);
}

export function compareTexts(a: string, b: string): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
