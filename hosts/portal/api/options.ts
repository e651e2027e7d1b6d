import { parseArgs } from 'node:util';

import type { Policy } from '../../../shared/domain/policy.ts';
import { PORTAL_PORT, remotesOf, type Remote } from '../../../tools/remotes.ts';

export interface PortalOptions extends DataOptions {
  readonly port: number;
  /** Where each remote is served; `npm start` puts them on the four ports after the portal's. */
  readonly remotes: readonly Remote[];
}

export interface DataOptions {
  /** How many contacts a new database is seeded with. */
  readonly contacts: number;
  /** The database file; by default one for each number of contacts, so that asking for another number gets it. */
  readonly data: string;
  /** Seed anew, whatever is there. */
  readonly reset: boolean;
  /** Milliseconds between two chunks of a job; a journey that must meet a running one makes it slow. */
  readonly jobPace?: number;
  /** Rules of the company that are others than it was seeded with; a journey that is about one sets it. */
  readonly policy?: Partial<Policy>;
}

/** As many as the mock-ups show. */
const CONTACTS = 12_480;

export function readOptions(args: readonly string[]): PortalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: String(PORTAL_PORT) },
      contacts: { type: 'string', default: String(CONTACTS) },
      data: { type: 'string' },
      reset: { type: 'boolean', default: false },
    },
  });
  const port = wholeNumber('--port', values.port);
  const contacts = wholeNumber('--contacts', values.contacts);
  return {
    port,
    remotes: remotesOf(port),
    contacts,
    data: values.data ?? `.data/portal-${contacts}.sqlite`,
    reset: values.reset,
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`${option} takes a whole number, not "${text}"`);
}
