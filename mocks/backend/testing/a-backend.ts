import type { Contact } from '../../../shared/domain/contact.ts';
import type { Policy } from '../../../shared/domain/policy.ts';
import { createDataset, SEED_NOW } from '../../seed/index.ts';
import { createBackend, type Backend } from '../backend.ts';
import type { ContactRecord, Dataset } from '../records.ts';
import type { RateLimit } from '../rate-limiter.ts';
import type { Scenario } from '../scenarios.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';

export interface BackendUnderTest {
  readonly backend: Backend;
  readonly store: Store;
  /** Moves the clock. */
  wait(milliseconds: number): void;
  /** `outsider`: somebody of another company, by the id of his account. */
  as(memberId: string, role?: 'administrator' | 'member' | 'outsider'): Caller;
}

/** Somebody at the wire: no adapter in between, so that headers and statuses can be looked at. */
export interface Caller {
  readonly token: string;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** A change of the contact in the revision it has now. */
  change(method: string, path: string, body?: unknown): Promise<Answered>;
  play(scenario: Scenario): void;
}
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into what the contract promises; its types are checked in shared/contract.
  readonly body: { readonly [field: string]: never } & Record<string, unknown>;
}

export interface UnderTestOptions {
  readonly contacts?: number | readonly Partial<ContactRecord>[];
  readonly dataset?: (dataset: Dataset) => Dataset;
  readonly store?: (dataset: Dataset) => Store;
  readonly policy?: Partial<Policy>;
  readonly rateLimit?: RateLimit;
}

export function aBackend(options: UnderTestOptions = {}): BackendUnderTest {
  const { contacts = 60, dataset = (same) => same, store: storeOf = createMemoryStore, policy, rateLimit } = options;
  const seeded = createDataset({ contacts: typeof contacts === 'number' ? contacts : 0 });
  const given = typeof contacts === 'number' ? seeded : { ...seeded, contacts: contacts.map(aRecord) };
  const store = storeOf(dataset(given));
  let now = SEED_NOW;
  const backend = createBackend({
    store,
    clock: () => now,
    ...(policy ? { policy } : {}),
    ...(rateLimit ? { rateLimit } : {}),
  });
  return {
    backend,
    store,
    wait: (milliseconds) => void (now += milliseconds),
    as: (id, role = 'administrator') =>
      callerOf(backend, (role === 'outsider' ? backend.signInOutsider(id) : backend.signIn(id, role)).token),
  };
}

function callerOf(backend: Backend, token: string): Caller {
  async function send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await backend.handle(
      new Request(`http://host/v1${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(method === 'GET' ? {} : { 'Idempotency-Key': crypto.randomUUID() }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : {}) as Answered['body'],
    };
  }
  return {
    token,
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    async change(method, path, body) {
      const { body: current } = await send('GET', /^\/\w+\/[\w-]+/.exec(path)![0]);
      return send(method, path, body, { 'If-Match': `"${(current as unknown as Contact).revision}"` });
    },
    play: (scenario) => backend.play(token, scenario),
  };
}

let made = 0;
/** A general contact of Park Ji-woo's that everyone sees, as it is kept. */
export function aRecord(overrides: Partial<ContactRecord> = {}): ContactRecord {
  made++;
  return {
    id: `c-${made}`,
    revision: 1,
    type: 'general',
    name: { given: 'Amelia', family: 'Hartmann' },
    phones: [{ kind: 'mobile', number: '+49 30 23125 014' }],
    emails: [],
    addresses: [],
    websites: [],
    dates: [],
    socials: [],
    tags: [],
    customFields: [],
    ownerId: 'm-1',
    privacy: { kind: 'all' },
    coEditing: true,
    addedById: 'm-1',
    createdAt: '2026-03-02T09:00:00.000Z',
    createdById: 'm-1',
    modifiedAt: '2026-11-20T07:12:00.000Z',
    modifiedById: 'm-1',
    trashed: null,
    ...overrides,
  };
}

export const worksRecord = (overrides: Partial<ContactRecord> = {}): ContactRecord =>
  aRecord({
    type: 'works',
    account: { id: 'a-w', displayName: '山田 太郎', company: 'ひかり' },
    company: 'ひかり',
    ...overrides,
  });

export const inTrash = { at: '2026-11-20T07:00:00.000Z', byId: 'm-1', purgeAt: '2026-12-20T07:00:00.000Z' } as const;
