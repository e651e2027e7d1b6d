import type { Act } from '../page/acts.ts';
import type { Run } from './course.ts';

/** A row of the table: read from a run, the middle of all rounds counting. */
export interface Metric {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'count' | 'percent' | 'yes';
  readonly of: (run: Run) => number;
  /** Written as a multiple of the hand-written window's. */
  readonly ratio: boolean;
}

/** What asking and looking cost by themselves is taken off. */
const act = (name: string, which: Act): Metric => ({
  name,
  unit: 'ms',
  ratio: true,
  of: ({ acts }) => (acts[which].seen ? Math.max(0, acts[which].cpu - acts.nothing.cpu) : NaN),
});

export const METRICS: readonly Metric[] = [
  // With its code, because one list makes at once what another makes when it is needed.
  { name: 'code and mount, CPU', unit: 'ms', ratio: true, of: ({ load, mount }) => load.task + mount.task },
  { name: 'a frame of a flick, CPU', unit: 'ms', ratio: true, of: ({ frame }) => frame.task },
  { name: 'blank frames of 60', unit: 'count', ratio: false, of: ({ flick }) => flick.blank },
  { name: 'rows not there yet', unit: 'percent', ratio: false, of: ({ flick }) => flick.waiting },
  { name: 'longest task in a flick', unit: 'ms', ratio: false, of: ({ longest }) => longest },
  { name: 'jump to the middle, clock', unit: 'ms', ratio: false, of: ({ middle }) => arrival(middle) },
  { name: 'jump to the end, clock', unit: 'ms', ratio: false, of: ({ end }) => arrival(end) },
  { name: 'last row reached', unit: 'yes', ratio: false, of: ({ end }) => Number(end.arrived) },
  { name: 'rows there painted sharp', unit: 'yes', ratio: false, of: ({ even }) => Number(even) },
  act('select all, CPU', 'select'),
  act('clear, CPU', 'clear'),
  act('sort, CPU', 'sort'),
  act('filter, CPU', 'filter'),
  act('update of one row, CPU', 'update'),
  { name: 'heap', unit: 'MB', ratio: true, of: ({ heap }) => heap / 2 ** 20 },
  { name: 'elements', unit: 'count', ratio: true, of: ({ elements }) => elements },
];

const arrival = ({ arrived, milliseconds }: Run['end']): number => (arrived ? milliseconds : NaN);

/** The middle one; of an even number of rounds the lower of the two in the middle. */
export function medianOf(metric: Metric, runs: readonly Run[]): number {
  const values = runs.map(metric.of).toSorted((a, b) => a - b);
  return values.some(Number.isNaN) ? NaN : (values[Math.floor((values.length - 1) / 2)] ?? NaN);
}
