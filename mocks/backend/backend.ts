import { CAPABILITIES, type Policy, type Session } from '../../shared/domain/policy.ts';
import { ChangeHub, changeRoutes } from './changes.ts';
import { contactRoutes } from './contacts.ts';
import { Directory, directoryRoutes } from './directory.ts';
import { takeOutOfGroups } from './group-care.ts';
import { draftRoutes } from './drafts.ts';
import { groupRoutes } from './groups.ts';
import { invitationRoutes } from './invitations.ts';
import { jobRoutes } from './jobs.ts';
import { JobRunner } from './job-runner.ts';
import { conflictOf, interfere } from './interference.ts';
import { joinRoutes } from './joining.ts';
import { keyOf, Operations } from './operations.ts';
import { peopleRoutes } from './people.ts';
import { photoRoutes } from './photos.ts';
import { malformed, notFound, problemResponse, Refused, forbidden, invalid } from './problems.ts';
import type { SessionRecord, TenantRecord } from './records.ts';
import { retentionOver } from './retention.ts';
import { RateLimiter, type RateLimit } from './rate-limiter.ts';
import { answered, NOTHING_TO_SAY, routerOver, type Answer, type Asked, type Matched } from './router.ts';
import { Dropped, scenarioOf, Scenarios, type Scenario } from './scenarios.ts';
import {
  channelsIn,
  outsidersOf,
  peopleOf,
  sessionRoutes,
  Sessions,
  signInOrder,
  type Credentials,
} from './sessions.ts';
import { isRecord } from './shapes.ts';
import type { Store } from './store/store.ts';
import { ContactTable } from './table/contact-table.ts';
import { policyFor, viewerOf, type World } from './world.ts';

export interface BackendOptions {
  readonly store: Store;
  readonly clock?: () => number;
  /** What this backend's tenant is told differently from the store. */
  readonly policy?: Partial<Policy>;
  readonly capabilities?: Session['capabilities'];
  readonly rateLimit?: RateLimit | null;
  /** The host's page for who opens an invitation's link. */
  readonly joinPage?: World['joinPage'];
  /** Milliseconds a job rests between two chunks, so that people can watch it. */
  readonly jobPace?: number;
}

export interface Backend {
  /** Rejects with `Dropped` where a scenario breaks the connection, and with the reason of the request's own abort. */
  handle(request: Request): Promise<Response>;
  signIn(memberId: string, role: SessionRecord['role']): Credentials;
  /** Somebody of another company (I-08). */
  signInOutsider(accountId: string): Credentials;
  /** Makes something go wrong for the session of that token. */
  play(token: string, scenario: Scenario): void;
  /** Computes every order before anyone asks: seconds at a million contacts, that the first reader does not wait. */
  warmUp(): void;
  /** Settles when no job runs any more. */
  idle(): Promise<void>;
  readonly world: World;
}

/** Whoever has a link and is not signed in. */
const ANYONE: SessionRecord = {
  id: 'anyone',
  memberId: '',
  outsider: true,
  role: 'member',
  token: '',
  refreshToken: '',
  expiresAt: Infinity,
};

/** The contract, once, over the web's own types: a server, a service worker and a test are thin wrappers over `handle`. */
export function createBackend(options: BackendOptions): Backend {
  const { store, clock = Date.now, rateLimit = null } = options;
  const directory = new Directory(store);
  const tenant = store.collection('tenant').get('tenant');
  if (!tenant) throw new Error('The store is empty: fill it with a dataset first.');
  const world: World = {
    store,
    directory,
    table: new ContactTable(store.contacts.lines(), directory, store.contacts.nextRow),
    hub: new ChangeHub(clock()),
    scenarios: new Scenarios(clock),
    tenant: tenant satisfies TenantRecord,
    policy: options.policy ?? {},
    capabilities: options.capabilities ?? CAPABILITIES,
    jobPace: options.jobPace ?? 0,
    joinPage: options.joinPage ?? (() => 'https://join.haneul.example/'),
    clock,
  };
  const jobs = new JobRunner(world);
  const purgeDue = retentionOver(world);
  const sessions = new Sessions(world);
  const operations = new Operations(store, clock);
  const limiter = rateLimit ? new RateLimiter(rateLimit, clock) : null;
  const route = routerOver([
    ...sessionRoutes(world),
    ...contactRoutes(world),
    ...directoryRoutes(world),
    ...jobRoutes(world, jobs),
    ...groupRoutes(world),
    ...invitationRoutes(world),
    ...joinRoutes(world),
    ...peopleRoutes(world),
    ...photoRoutes(world),
    ...draftRoutes(world),
    ...changeRoutes(world),
  ]);

  return {
    world,
    warmUp: () => world.table.warmUp(),
    idle: () => jobs.idle(),
    signIn: (memberId, role) => sessions.signIn(memberId, role),
    signInOutsider: (accountId) => sessions.signInOutsider(accountId),
    play(token, scenario) {
      const session = sessions.of(new Request('http://backend/', { headers: { Authorization: `Bearer ${token}` } }));
      world.scenarios.play(session.id, scenario, token);
    },
    async handle(request) {
      const url = new URL(request.url);
      try {
        request.signal.throwIfAborted();
        purgeDue();
        const demo = /\/demo\/.*$/.exec(url.pathname)?.[0];
        return demo ? await answerDemo(request, demo) : await answerContract(request, url);
      } catch (error) {
        if (error instanceof Refused) return problemResponse(error);
        if (error instanceof Dropped || request.signal.aborted) throw error;
        console.error(error);
        return problemResponse(new Refused({ kind: 'unavailable' }, { status: 500 }));
      }
    },
  };

  async function answerContract(request: Request, url: URL): Promise<Response> {
    const path = url.pathname.replace(/^.*?\/v1(?=\/)/, '');
    const photo = request.method === 'GET' ? /^\/photos\/([\w-]+)$/.exec(path)?.[1] : undefined;
    if (photo) return photoResponse(photo);
    const matched = route(request.method, path);
    const isForAnyone = matched && matched !== 'other-method' && matched.route.for === 'anyone';
    const session = isForAnyone && !request.headers.has('Authorization') ? ANYONE : sessions.of(request);
    limiter?.take(session.id);
    const text = await bodyText(request);
    const operation = request.method === 'GET' ? /^\/operations\/(.+)$/.exec(path)?.[1] : undefined;
    if (operation) return outcomeOf(session, decodeURIComponent(operation));
    if (!matched) throw new Refused({ kind: 'not-found', reason: 'no-such-endpoint' });
    if (matched === 'other-method') throw new Refused({ kind: 'unsupported' }, { status: 405 });
    const { kind, withoutReason } = matched.route;
    const key = kind === 'change' ? keyOf(request) : null;
    const reason = reasonOf(request);
    if (session.outsider && !matched.route.for) throw forbidden('outsider');
    const policy = policyFor(world, session.memberId);
    if (!matched.route.always && !policy.bought) throw forbidden('not-bought');
    if (!matched.route.always && !matched.route.for && session.role === 'member' && !policy.mayConnectExternally)
      throw forbidden('not-allowed');
    if (key !== null && !withoutReason && policy.reasonRequired && !reason) {
      throw invalid({ field: 'Reason', code: 'required' });
    }
    const scenario = await world.scenarios.before(session, request, path);
    if (scenario === 'conflict' || scenario === 'precondition') interfere(world, matched.params.id ?? '');
    const asked: Asked = {
      request,
      url,
      path,
      params: matched.params,
      session,
      viewer: viewerOf(world, session),
      body: parsedBody(text),
      key,
      reason,
    };
    const answer =
      scenario === 'conflict' ? conflictOf(() => answerOnce(matched, asked, text)) : answerOnce(matched, asked, text);
    if (scenario === 'drop-after') throw new Dropped();
    return asResponse(answer);
  }

  function answerOnce({ route: { kind, answer } }: Matched, asked: Asked, text: string): Answer | Response {
    if (kind === 'read') return answer(asked);
    const { session, key, request, path } = asked;
    const ifMatch = request.headers.get('If-Match') ?? '';
    return operations.once(session, key ?? '', `${request.method} ${path} ${ifMatch}\n${text}`, () => {
      const made = answer(asked);
      if (made instanceof Response) throw new Error('A change answers with a body that can be kept.');
      return made;
    });
  }

  function outcomeOf(session: SessionRecord, key: string): Response {
    const outcome = operations.outcome(session, key);
    if (!outcome) throw notFound();
    const { status, headers, body } = outcome;
    return asResponse(answered({ status, headers, body }));
  }

  /** Beside the contract: signing in, switching scenarios and permissions, for the demo portal and stories. */
  async function answerDemo(request: Request, path: string): Promise<Response> {
    const body = parsedBody(await request.text());
    const member = request.method === 'PUT' ? /^\/demo\/members\/([\w-]+)$/.exec(path)?.[1] : undefined;
    if (member) {
      directory.permit(member, channelsIn(body));
      takeOutOfGroups(world, member);
      return asResponse(NOTHING_TO_SAY);
    }
    switch (`${request.method} ${path}`) {
      case 'POST /demo/sign-in': {
        if (isRecord(body) && typeof body.accountId === 'string')
          return asResponse(answered(sessions.signInOutsider(body.accountId)));
        const { memberId, role } = signInOrder(body);
        return asResponse(answered(sessions.signIn(memberId, role)));
      }
      case 'POST /demo/refresh': {
        const token = isRecord(body) && typeof body.refreshToken === 'string' ? body.refreshToken : '';
        return asResponse(answered(sessions.refresh(token)));
      }
      case 'GET /demo/people':
        return asResponse(answered([...peopleOf(world), ...outsidersOf(world)]));
      case 'GET /demo/scenario':
        return asResponse(answered(world.scenarios.of(sessions.of(request).id)));
      case 'PUT /demo/scenario': {
        const session = sessions.of(request);
        world.scenarios.play(session.id, scenarioOf(body), session.token);
        return asResponse(answered(world.scenarios.of(session.id)));
      }
      case 'GET /demo/audit':
        return asResponse(answered([...store.collection('audit').all()].slice(-200)));
      default:
        throw notFound();
    }
  }

  function photoResponse(id: string): Response {
    const photo = store.collection('photo').get(id);
    if (!photo) throw notFound();
    const bytes = Uint8Array.from(atob(photo.base64), (letter) => letter.charCodeAt(0));
    return new Response(bytes, {
      headers: {
        'Content-Type': photo.type,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, max-age=86400',
      },
    });
  }
}

function asResponse(answer: Answer | Response): Response {
  if (answer instanceof Response) return answer;
  const { status, body, headers } = answer;
  if (body === undefined) return new Response(null, { status, headers: { ...headers } });
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** The body as text; a picture as base64, so that it has a fingerprint too. */
async function bodyText(request: Request): Promise<string> {
  if (!request.headers.get('Content-Type')?.startsWith('image/')) return request.text();
  let binary = '';
  for (const byte of new Uint8Array(await request.arrayBuffer())) binary += String.fromCharCode(byte);
  return JSON.stringify({ base64: btoa(binary) });
}

function parsedBody(text: string): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('', 'bad-json');
  }
}

/** `Reason: UTF-8''%EC%9D%B4…`: header fields are ASCII, reasons are not. */
function reasonOf(request: Request): string | null {
  const header = request.headers.get('Reason');
  if (!header) return null;
  try {
    return decodeURIComponent(header.replace(/^UTF-8''/i, ''));
  } catch {
    throw malformed('Reason', 'bad-value');
  }
}
