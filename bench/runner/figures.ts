import { medianOf, METRICS } from './metrics.ts';
import type { Measured } from './rounds.ts';

/** What the contact list has to reach, as multiples of the hand-written window unless they are counts. */
interface Figure {
  readonly metric: string;
  readonly atMost: number;
  /** Only at this number of contacts. */
  readonly rows?: number;
}

const FIGURES: readonly Figure[] = [
  { metric: 'a frame of a flick, CPU', atMost: 1.25 },
  { metric: 'code and mount, CPU', atMost: 1.5 },
  { metric: 'update of one row, CPU', atMost: 1.2 },
  { metric: 'select all, CPU', atMost: 1.2 },
  { metric: 'clear, CPU', atMost: 1.2 },
  { metric: 'heap', atMost: 2, rows: 1_000_000 },
  { metric: 'blank frames of 60', atMost: 0 },
  { metric: 'longest task in a flick', atMost: 50 },
];
const REACHED = ['last row reached', 'rows there painted sharp'];

export interface Verdict {
  readonly holds: boolean;
  readonly line: string;
}

/** How the contact list does against each figure, at the number of contacts where it does worst. */
export function verdicts(measured: Measured): readonly Verdict[] {
  const limits = FIGURES.map(({ metric: name, atMost, rows }) => {
    const metric = METRICS.find((one) => one.name === name)!;
    const values = sizes(measured, rows).map(([, runs]) => {
      const ours = medianOf(metric, runs.get('ours') ?? []);
      return metric.ratio ? ours / medianOf(metric, runs.get('vanilla') ?? []) : ours;
    });
    return verdict(name, values, atMost, metric.ratio ? ' ×' : metric.unit === 'ms' ? ' ms' : '');
  });
  const reached = REACHED.map((name) => {
    const metric = METRICS.find((one) => one.name === name)!;
    const holds = sizes(measured).every(([, runs]) => medianOf(metric, runs.get('ours') ?? []) === 1);
    return { holds, line: `${mark(holds)} ${name}` };
  });
  return [...limits.filter((one) => one !== undefined), ...reached];
}

function sizes(measured: Measured, only?: number) {
  return [...measured].filter(([rows, runs]) => (only === undefined || rows === only) && runs.get('ours')?.length);
}

function verdict(name: string, values: readonly number[], atMost: number, unit: string): Verdict | undefined {
  if (values.length === 0) return undefined;
  const worst = values.some(Number.isNaN) ? NaN : Math.max(...values);
  const holds = worst <= atMost;
  return { holds, line: `${mark(holds)} ${name}: ${worst.toFixed(2)}${unit}, at most ${atMost}` };
}

const mark = (holds: boolean): string => (holds ? '✔' : '✖');
