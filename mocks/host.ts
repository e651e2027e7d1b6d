import { createHttpPorts } from '../shared/adapters/http/index.ts';
import type { Contact } from '../shared/domain/contact.ts';
import type { Policy, Session } from '../shared/domain/policy.ts';
import type { Ports } from '../shared/ports/keys.ts';
import { createBackend, type Backend } from './backend/backend.ts';
import { fetchOver } from './backend/fetch-over.ts';
import type { ContactRecord } from './backend/records.ts';
import type { ScenarioName, ScenarioOptions } from './backend/scenarios.ts';
import { createMemoryStore } from './backend/store/memory-store.ts';
import { createDataset, SEED_NOW } from './seed/index.ts';

export interface MockHostOptions {
  /** How many of the seed's contacts, or exactly these (made by `aContact`). */
  readonly contacts?: number | readonly Contact[];
  readonly viewer?: 'administrator' | 'member';
  /** Who is signed in; `m-1` is Park Ji-woo. */
  readonly memberId?: string;
  readonly scenario?: ScenarioName | { readonly name: ScenarioName; readonly options: ScenarioOptions };
  readonly policy?: Partial<Policy>;
  readonly capabilities?: Session['capabilities'];
  /** Does signing in again work, when the session has expired? */
  readonly signsIn?: boolean;
  readonly clock?: () => number;
  readonly jobPace?: number;
  /** Where the page has put its API, and how it gets there: straight to the backend, when absent. */
  readonly api?: { readonly baseUrl: string; readonly fetch: typeof fetch };
}

export interface MockHost {
  readonly backend: Backend;
  readonly ports: Ports;
  /** The token of the session behind `ports`. */
  readonly token: string;
  /** Makes something go wrong from now on, or `none`. */
  play(name: ScenarioName, options?: ScenarioOptions): void;
  /** The ports of somebody else at the same host: a second administrator, another tab. */
  signInAs(memberId: string, role: 'administrator' | 'member'): Ports;
}

const BASE = 'https://portal.example/api/v1';

/** A whole host in memory, reached through the real adapter: what stories and plugin tests stand on. */
export function createMockHost(options: MockHostOptions = {}): MockHost {
  const {
    contacts = 60,
    viewer = 'administrator',
    memberId = 'm-1',
    scenario,
    policy,
    capabilities,
    jobPace,
  } = options;
  const dataset = createDataset({ contacts: typeof contacts === 'number' ? contacts : 0 });
  const store = createMemoryStore(
    typeof contacts === 'number' ? dataset : { ...dataset, contacts: contacts.map(recordOf) },
  );
  const backend = createBackend({
    store,
    clock: options.clock ?? seedClock(),
    ...(policy ? { policy } : {}),
    ...(capabilities ? { capabilities } : {}),
    ...(jobPace === undefined ? {} : { jobPace }),
  });
  const session = portsOf(backend, memberId, viewer, options);
  const play = (name: ScenarioName, how: ScenarioOptions = {}): void =>
    backend.play(session.token(), { name, options: how });
  if (typeof scenario === 'string') play(scenario);
  else if (scenario) play(scenario.name, scenario.options);
  return {
    backend,
    ports: session.ports,
    token: session.token(),
    play,
    signInAs: (member, role) => portsOf(backend, member, role, options).ports,
  };
}

function portsOf(
  backend: Backend,
  memberId: string,
  role: 'administrator' | 'member',
  { signsIn = true, api = { baseUrl: BASE, fetch: fetchOver(backend) } }: Pick<MockHostOptions, 'signsIn' | 'api'> = {},
) {
  let { token } = backend.signIn(memberId, role);
  const signIn = async (): Promise<boolean> => {
    if (signsIn) token = backend.signIn(memberId, role).token;
    return signsIn;
  };
  const ports = createHttpPorts({
    ...api,
    auth: { token: () => token, refresh: async () => false, signIn },
  });
  return { ports, token: () => token };
}

/** Time goes on from the day that the seed was made for, so that a story looks the same next year. */
function seedClock(): () => number {
  const start = Date.now();
  return () => SEED_NOW + (Date.now() - start);
}

/** A contact as a test writes it, as the store keeps it: names become references. */
function recordOf(contact: Contact): ContactRecord {
  const {
    permissions: _,
    viewers: __,
    owner,
    createdBy,
    modifiedBy,
    displayName: ___,
    trashed,
    revision,
    ...rest
  } = contact;
  return {
    ...rest,
    revision: Number(revision) || 1,
    ownerId: owner?.id ?? contact.ownerId,
    addedById: createdBy?.id ?? null,
    createdById: createdBy?.id ?? null,
    modifiedById: modifiedBy?.id ?? null,
    trashed: trashed && { at: trashed.at, byId: trashed.by.id, purgeAt: trashed.purgeAt },
  };
}
