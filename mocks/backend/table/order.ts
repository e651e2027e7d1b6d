/**
 * Rows in the order of one sort. Built when it is first asked for; after changes, the rows that changed are taken out and put
 * back where they belong now, all at once when the order is next read: one pass, whether one contact changed or ten thousand.
 */
export class Order {
  readonly #prepare: () => void;
  readonly #compare: (a: number, b: number) => number;
  readonly #isAlive: (row: number) => boolean;
  readonly #touched = new Set<number>();
  #rows: Uint32Array | null = null;

  constructor(prepare: () => void, compare: (a: number, b: number) => number, isAlive: (row: number) => boolean) {
    this.#prepare = prepare;
    this.#compare = compare;
    this.#isAlive = isAlive;
  }

  touch(row: number): void {
    if (this.#rows) this.#touched.add(row);
  }

  rows(size: number): Uint32Array {
    if (!this.#rows) {
      this.#prepare();
      this.#rows = this.#aliveOf(size).toSorted(this.#compare);
    } else if (this.#touched.size) {
      this.#rows = this.#merged(this.#rows, size);
    }
    this.#touched.clear();
    return this.#rows;
  }

  #aliveOf(size: number): Uint32Array {
    const rows = new Uint32Array(size);
    let count = 0;
    for (let row = 0; row < size; row++) if (this.#isAlive(row)) rows[count++] = row;
    return rows.slice(0, count);
  }

  #merged(rows: Uint32Array, size: number): Uint32Array {
    const isTouched = new Uint8Array(size);
    for (const row of this.#touched) isTouched[row] = 1;
    const kept = new Uint32Array(rows.length);
    let count = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      kept[count] = row;
      count += 1 - isTouched[row]!;
    }
    return this.#withComing(kept.subarray(0, count));
  }

  #withComing(kept: Uint32Array): Uint32Array {
    const coming = [...this.#touched].filter(this.#isAlive).toSorted(this.#compare);
    const merged = new Uint32Array(kept.length + coming.length);
    let from = 0;
    coming.forEach((row, index) => {
      const to = this.#placeOf(row, kept, from);
      merged.set(kept.subarray(from, to), from + index);
      merged[to + index] = row;
      from = to;
    });
    merged.set(kept.subarray(from), from + coming.length);
    return merged;
  }

  #placeOf(row: number, rows: Uint32Array, from: number): number {
    let low = from;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(rows[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
