import type { Ports } from '../../ports/keys.ts';
import { authenticated, type Auth } from './auth.ts';
import { changesOver } from './changes.ts';
import { createClient, DEADLINES, type Deadlines } from './client.ts';
import { systemClock, type Clock } from './clock.ts';
import { contactsOver } from './contacts.ts';
import { directoryOver } from './directory.ts';
import { draftsOver } from './drafts.ts';
import { groupsOver } from './groups.ts';
import { invitationsOver } from './invitations.ts';
import { jobsOver } from './jobs.ts';
import { createOutcomes } from './outcome.ts';
import { RETRY_RULES, retrying, type RetryRules } from './retry.ts';
import { sessionOver } from './session.ts';
import { anything } from './shapes.ts';
import { createSend, type Fetch } from './transport.ts';

export type { Auth, Clock, Deadlines, Fetch, RetryRules };

export interface HttpOptions {
  /** Where the contract begins: `https://portal.example/api/v1`, or `/api/v1` in a page. */
  readonly baseUrl: string;
  readonly auth: Auth;
  /** How a request leaves; the platform's own by default. A host adds its cookies or headers here. */
  readonly fetch?: Fetch;
  readonly deadlines?: Partial<Deadlines>;
  readonly retries?: Partial<RetryRules>;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** All ports over the wire contract (`shared/contract/openapi.yaml`, D7). */
export function createHttpPorts(options: HttpOptions): Ports {
  const deadlines = { ...DEADLINES, ...options.deadlines };
  const rules = { ...RETRY_RULES, ...options.retries };
  const { clock = systemClock, random = Math.random } = options;
  const auth = authenticated(options.auth, clock, deadlines.refresh);
  const wire = {
    root: options.baseUrl.replace(/\/$/, ''),
    // Looked up at each call: a page may replace it later (tests, telemetry).
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    auth,
    clock,
  };
  const pace = { rules, clock, random };
  const send = retrying(createSend(wire), pace);
  const outcomes = createOutcomes(send, pace, deadlines.read);
  const client = createClient(send, outcomes, rules, deadlines);

  return {
    session: sessionOver(client, auth),
    contacts: contactsOver(client),
    jobs: jobsOver(client),
    directory: directoryOver(client),
    groups: groupsOver(client),
    invitations: invitationsOver(client),
    drafts: draftsOver(client),
    changes: changesOver(wire, pace, deadlines.silence),
    outcomes: {
      of: <T>(key: string, call: { readonly signal: AbortSignal }) => outcomes.outcomeOf(key, anything<T>, call),
    },
  };
}
