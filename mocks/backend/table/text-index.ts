import { wordsOf } from './folding.ts';

const REBUILD_AFTER = 5_000;

/**
 * Finds the rows whose text contains all words of a search.
 *
 * All texts stand in one string, a line a row, and are found by `indexOf`, which the engine does at memory speed: 20 ms for
 * a million names, with words of any length and any script, where trigrams need three letters and Chinese names have two.
 * Changed texts are kept beside it and win, until there are enough to write the string anew.
 */
export class TextIndex {
  #texts: string;
  #starts: Uint32Array;
  #size: number;
  readonly #changed = new Map<number, string>();

  constructor(texts: readonly string[]) {
    [this.#texts, this.#starts, this.#size] = laidOut(texts);
  }

  set(row: number, text: string): void {
    if (row < this.#size && !this.#changed.has(row) && this.#textAt(row) === text) return;
    this.#changed.set(row, text);
    if (this.#changed.size > REBUILD_AFTER) this.#rebuild();
  }

  /** One byte a row: 1 where all words of `search` are found. */
  find(search: string, rows: number): Uint8Array {
    const words = wordsOf(search);
    const found = new Uint8Array(rows);
    const [first, ...others] = words;
    if (first === undefined) return found.fill(1);
    let at = this.#texts.indexOf(first);
    let row = 0;
    while (at !== -1) {
      row = this.#rowAt(at, row);
      const end = this.#starts[row + 1]!;
      if (!others.length || others.every((word) => isWithin(this.#texts, word, this.#starts[row]!, end)))
        found[row] = 1;
      at = this.#texts.indexOf(first, end);
    }
    for (const [changed, text] of this.#changed) found[changed] = words.every((word) => text.includes(word)) ? 1 : 0;
    return found;
  }

  #textAt = (row: number): string => this.#texts.slice(this.#starts[row], this.#starts[row + 1]! - 1);

  /** The row that holds position `at`, not before `from`: a few steps when matches are dense, halving when they are rare. */
  #rowAt(at: number, from: number): number {
    const starts = this.#starts;
    let low = from;
    let step = 1;
    while (low + step < this.#size && starts[low + step]! <= at) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, this.#size);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  #rebuild(): void {
    const rows = Math.max(this.#size, ...[...this.#changed.keys()].map((row) => row + 1));
    const texts = Array.from(
      { length: rows },
      (_, row) => this.#changed.get(row) ?? (row < this.#size ? this.#textAt(row) : ''),
    );
    [this.#texts, this.#starts, this.#size] = laidOut(texts);
    this.#changed.clear();
  }
}

function laidOut(texts: readonly string[]): [string, Uint32Array, number] {
  const starts = new Uint32Array(texts.length + 1);
  let at = 0;
  texts.forEach((text, row) => {
    starts[row] = at;
    at += text.length + 1;
  });
  starts[texts.length] = at;
  return [texts.length ? `${texts.join('\n')}\n` : '', starts, texts.length];
}

function isWithin(texts: string, word: string, start: number, end: number): boolean {
  return texts.slice(start, end).includes(word);
}
