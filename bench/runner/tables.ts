import { medianOf, METRICS, type Metric } from './metrics.ts';
import type { ContestantName } from './options.ts';
import type { Measured, Runs } from './rounds.ts';

export type Table = readonly (readonly string[])[];

export interface Weights {
  readonly of: (name: ContestantName) => number;
  readonly titles: ReadonlyMap<ContestantName, string>;
}

/** A table for each number of contacts: the hand-written window in its units, the others as multiples of it. */
export function tablesOf(measured: Measured, { of, titles }: Weights): ReadonlyMap<string, Table> {
  return new Map(
    [...measured].map(([rows, runs]) => {
      const names = [...runs.keys()];
      const head = ['', ...names.map((name) => titles.get(name) ?? name)];
      const bytes = ['code, brotli kB', ...names.map((name) => (of(name) / 1024).toFixed(1))];
      return [`${rows.toLocaleString('en')} contacts`, [head, ...METRICS.map((metric) => lineOf(metric, runs)), bytes]];
    }),
  );
}

function lineOf(metric: Metric, runs: Runs): readonly string[] {
  const base = medianOf(metric, runs.get('vanilla') ?? []);
  const cells = [...runs].map(([name, own]) => {
    const value = medianOf(metric, own);
    if (Number.isNaN(value)) return '–';
    return metric.ratio && name !== 'vanilla' ? `${(value / base).toFixed(2)} ×` : written(value, metric.unit);
  });
  return [metric.name, ...cells];
}

export function written(value: number, unit: Metric['unit']): string {
  switch (unit) {
    case 'ms':
      return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
    case 'MB':
      return `${value.toFixed(1)} MB`;
    case 'count':
      return value.toLocaleString('en');
    case 'percent':
      return `${(value * 100).toFixed(0)} %`;
    case 'yes':
      return value === 1 ? 'yes' : 'no';
  }
}

export const asMarkdown = ([head = [], ...lines]: Table): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export function asText(table: Table): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0)));
  return table
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}
