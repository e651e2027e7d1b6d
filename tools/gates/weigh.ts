import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  readonly module: string;
  /** How much smaller the file would be without it. Brotli, bytes. */
  readonly bytes: number;
}

interface Piece {
  readonly module: string;
  readonly text: string;
}

/** What each module adds to a built file, the heaviest first: where to look when a budget is passed. */
export function weigh(file: string): readonly Weight[] {
  const pieces = piecesOf(readFileSync(file, 'utf8'), JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMap);
  const whole = compressed(pieces);
  return [...new Set(pieces.map(({ module }) => module))]
    .map((module) => ({ module, bytes: whole - compressed(pieces.filter((piece) => piece.module !== module)) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

const compressed = (pieces: readonly Piece[]): number =>
  brotliCompressSync(pieces.map(({ text }) => text).join('')).length;

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** Cuts the text where the map says that another module goes on. */
function piecesOf(text: string, { sources, mappings }: SourceMap): readonly Piece[] {
  const cuts: { readonly at: number; readonly module: string }[] = [];
  let lineStart = 0;
  let source = 0;
  const lines = text.split('\n');
  for (const [number, segments] of mappings.split(';').entries()) {
    let column = 0;
    for (const segment of segments.split(',').filter(Boolean)) {
      const [columns = 0, step] = numbersOf(segment);
      column += columns;
      source += step ?? 0;
      const module = step === undefined ? '(the bundler)' : (sources[source] ?? '');
      cuts.push({ at: lineStart + column, module: module.replace(/^webpack:\/\/[^/]*\/(?:\.\/)?/, '') });
    }
    lineStart += (lines[number]?.length ?? 0) + 1;
  }
  return cuts.map(({ at, module }, index) => ({ module, text: text.slice(at, cuts[index + 1]?.at) }));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 VLQ: five bits a digit, the sixth says that more follow, the lowest of the number is its sign. */
function numbersOf(segment: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits % 32) * 2 ** shift;
    shift += 5;
    if (bits >= 32) continue;
    numbers.push(value % 2 ? -(value - 1) / 2 : value / 2);
    value = 0;
    shift = 0;
  }
  return numbers;
}
