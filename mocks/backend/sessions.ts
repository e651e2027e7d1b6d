import type { ExternalChannel } from '../../shared/domain/member.ts';
import type { Session } from '../../shared/domain/policy.ts';
import { forbidden, invalid, Refused } from './problems.ts';
import type { SessionRecord } from './records.ts';
import { answered, read, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { newId, newSecret, outsiderSummary, policyFor, viewerOf, type World } from './world.ts';

const TOKEN_LIFE = 15 * 60_000;

/** What a signed-in browser holds. */
export interface Credentials {
  readonly token: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

/** Who is signed in. Tokens are opaque and live for fifteen minutes; a refresh token gives new ones until it is used. */
export class Sessions {
  readonly #world: World;
  readonly #byToken = new Map<string, SessionRecord>();
  readonly #byRefreshToken = new Map<string, SessionRecord>();

  constructor(world: World) {
    this.#world = world;
    for (const session of world.store.collection('session').all()) this.#remember(session);
  }

  signIn(memberId: string, role: SessionRecord['role']): Credentials {
    const member = this.#world.directory.member(memberId);
    if (!member || member.state === 'deleted') throw invalid({ field: 'memberId', code: 'unknown' });
    if (role === 'administrator' && !member.administrator) throw forbidden('not-administrator');
    return this.#issue({ id: newId('s'), memberId, role });
  }

  /** Somebody of another company; he can do nothing here but answer an invitation (I-08). */
  signInOutsider(accountId: string): Credentials {
    if (!this.#world.store.collection('account').get(accountId)) throw invalid({ field: 'accountId', code: 'unknown' });
    return this.#issue({ id: newId('s'), memberId: accountId, role: 'member', outsider: true });
  }

  refresh(refreshToken: string): Credentials {
    const session = this.#byRefreshToken.get(refreshToken);
    if (!session) throw new Refused({ kind: 'unauthenticated' });
    this.#byToken.delete(session.token);
    this.#byRefreshToken.delete(session.refreshToken);
    return this.#issue(session);
  }

  /** The session of a request, or the refusal that the contract names. */
  of(request: Request): SessionRecord {
    const token = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
    const session = token === undefined ? undefined : this.#byToken.get(token);
    if (!session || session.expiresAt <= this.#world.clock()) throw new Refused({ kind: 'unauthenticated' });
    return session;
  }

  #issue({ id, memberId, role, outsider }: Omit<SessionRecord, 'token' | 'refreshToken' | 'expiresAt'>): Credentials {
    const session = {
      id,
      memberId,
      role,
      ...(outsider ? { outsider } : {}),
      token: newSecret(),
      refreshToken: newSecret(),
      expiresAt: this.#world.clock() + TOKEN_LIFE,
    };
    this.#remember(session);
    this.#world.store.collection('session').put(id, session);
    return { token: session.token, refreshToken: session.refreshToken, expiresInSeconds: TOKEN_LIFE / 1_000 };
  }

  #remember(session: SessionRecord): void {
    this.#byToken.set(session.token, session);
    this.#byRefreshToken.set(session.refreshToken, session);
  }
}

export function sessionRoutes(world: World): readonly Route[] {
  return [
    read(
      'GET /session',
      ({ viewer }) => {
        const session: Session = {
          viewer,
          policy: policyFor(world, viewer.member.id),
          capabilities: world.capabilities,
        };
        return answered(session);
      },
      { always: true, for: 'outsiders' },
    ),
  ];
}

/** Who can sign in at the demo portal: administrators and some members of every language first. */
export function peopleOf(world: World): readonly unknown[] {
  return [...world.directory.members()]
    .filter(({ state }) => state === 'active')
    .toSorted(
      (a, b) => Number(b.administrator) - Number(a.administrator) || a.id.localeCompare(b.id, 'en', { numeric: true }),
    )
    .slice(0, 24)
    .map(({ id, administrator }) => ({
      member: viewerOf(world, { memberId: id, role: 'member' } as SessionRecord).member,
      roles: administrator ? ['administrator', 'member'] : ['member'],
    }));
}

/** With whom a member may chat, as an administrator of the company would say it. */
export function channelsIn(body: unknown): readonly ExternalChannel[] {
  const channels = isRecord(body) ? body.mayChatExternally : undefined;
  if (!Array.isArray(channels)) throw invalid({ field: 'mayChatExternally', code: 'required' });
  return (['line', 'works'] as const).filter((channel) => channels.includes(channel));
}

/** Who has an account at another company's workspace, and can answer an invitation. */
export function outsidersOf({ store }: Pick<World, 'store'>): readonly unknown[] {
  return [...store.collection('account').all()]
    .filter(({ type }) => type === 'works')
    .map((account) => ({ member: outsiderSummary(account), company: account.company, roles: ['outsider'] }));
}

export function signInOrder(body: unknown): { readonly memberId: string; readonly role: SessionRecord['role'] } {
  if (!isRecord(body) || typeof body.memberId !== 'string') throw invalid({ field: 'memberId', code: 'required' });
  if (body.role !== 'administrator' && body.role !== 'member') throw invalid({ field: 'role', code: 'bad-value' });
  return { memberId: body.memberId, role: body.role };
}
