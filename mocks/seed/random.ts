/** A seeded source of chance (mulberry32): the same seed tells the same story on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** From `least` to `most`, both possible. */
  int(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** `percent` of a hundred times. */
  chance(percent: number): boolean;
  /** By weight. */
  weighed<T>(from: readonly (readonly [T, number])[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    pick: (from) => from[int(0, from.length - 1)]!,
    chance: (percent) => next() * 100 < percent,
    weighed(from) {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [thing, weight] of from) if ((left -= weight) < 0) return thing;
      return from.at(-1)![0];
    },
  };
}

/** A source of its own for the thing number `index` of a kind: thing 900,000 is the same whoever else was made before it. */
export const randomFor = (seed: number, kind: number, index: number): Random =>
  randomOf(Math.imul(seed ^ (kind * 0x9e3779b1), 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
