import { parseArgs } from 'node:util';

/** In the order of the table. `ours` and what it is divided by come first. */
export const CONTESTANTS = ['vanilla', 'ours', 'revogrid', 'vaadin', 'ag-grid'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];
export const LIBRARIES: readonly ContestantName[] = ['revogrid', 'vaadin', 'ag-grid'];

export interface Options {
  readonly rows: readonly number[];
  readonly only: readonly ContestantName[];
  readonly rounds: number;
  /** The federated list over HTTP is measured too. */
  readonly http: boolean;
  /** The table goes into bench/README.md: only when everything was measured. */
  readonly write: boolean;
  readonly port: number;
}

export const USAGE = `npm run bench [-- option …]
  --rows 1000,100000      how many contacts (1000,100000,1000000)
  --only ours,vanilla     whom (${CONTESTANTS.join(',')}); vanilla always runs, everything is divided by it
  --rounds 3              rounds; each number is the middle one
  --quick                 ours against vanilla, one round, 1000 and 100000
  --no-http               without the federated list over HTTP
  --port 4620             the first of six free ports`;

/** Throws what to do when something was asked for that there is not. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      rows: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      http: { type: 'boolean', default: true },
      port: { type: 'string', default: '4620' },
    },
  });
  const { quick, http } = values;
  const rows = values.rows ?? (quick ? '1000,100000' : '1000,100000,1000000');
  const only = values.only ?? (quick ? 'vanilla,ours' : CONTESTANTS.join(','));
  const rounds = values.rounds ?? (quick ? '1' : '3');
  return {
    rows: rows.split(',').map((text) => wholeNumber('--rows', text)),
    only: contestants(only),
    rounds: wholeNumber('--rounds', rounds),
    http,
    write: !quick && http && [values.rows, values.only, values.rounds].every((asked) => asked === undefined),
    port: wholeNumber('--port', values.port),
  };
}

function contestants(text: string): readonly ContestantName[] {
  const asked = text.split(',');
  const unknown = asked.find((name) => !CONTESTANTS.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--only knows ${CONTESTANTS.join(', ')}, not "${unknown}"`);
  return CONTESTANTS.filter((name) => name === 'vanilla' || asked.includes(name));
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`${option} takes whole numbers, not "${text}"`);
}
