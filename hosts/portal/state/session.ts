import type { Auth } from '../../../shared/adapters/http/index.ts';
import type { MemberId } from '../../../shared/domain/ids.ts';
import type { MemberSummary } from '../../../shared/domain/member.ts';
import type { Role } from './places.ts';

/** Someone who can sign in at the demo. */
export interface Person {
  readonly member: MemberSummary;
  /** Where it is another one. */
  readonly company?: string;
  readonly roles: readonly (Role | 'outsider')[];
}

/** What the API is made to pretend, for this session alone. */
export interface Pretence {
  readonly scenario: string;
  readonly latency: number;
}

interface Credentials {
  readonly token: string;
  readonly refreshToken: string;
}

/**
 * The demo's way of knowing its reader: signs in by a name, and keeps the tokens in memory only. A real portal has its
 * own; to Liaison both are an `Auth`.
 */
export class DemoSession implements Auth {
  readonly person: Person;
  readonly #role: Role | 'outsider';
  readonly #askReader: (signal: AbortSignal) => Promise<boolean>;
  #credentials: Credentials | null = null;

  constructor(person: Person, role: Role | 'outsider', askReader: (signal: AbortSignal) => Promise<boolean>) {
    this.person = person;
    this.#role = role;
    this.#askReader = askReader;
  }

  token(): string | null {
    return this.#credentials?.token ?? null;
  }

  async start(): Promise<void> {
    const { id } = this.person.member;
    const order = this.#role === 'outsider' ? { accountId: id } : { memberId: id, role: this.#role };
    this.#credentials = await ask('/sign-in', { method: 'POST', body: JSON.stringify(order) });
  }

  async refresh(signal: AbortSignal): Promise<boolean> {
    if (!this.#credentials) return false;
    const { refreshToken } = this.#credentials;
    try {
      this.#credentials = await ask('/refresh', { method: 'POST', body: JSON.stringify({ refreshToken }), signal });
      return true;
    } catch {
      this.#credentials = null;
      return false;
    }
  }

  async signIn(signal: AbortSignal): Promise<boolean> {
    if (!(await this.#askReader(signal))) return false;
    await this.start();
    return true;
  }

  /** As when it has lasted too long: neither token is good any more. */
  end(): void {
    this.#credentials = { token: 'ended', refreshToken: 'ended' };
  }

  async pretend({ scenario, latency }: Pretence): Promise<void> {
    const name = scenario === 'none' && latency > 0 ? 'slow' : scenario;
    const options = latency > 0 ? { delayMs: latency } : {};
    const headers = { Authorization: `Bearer ${this.token()}` };
    await ask('/scenario', { method: 'PUT', body: JSON.stringify({ name, options }), headers });
  }
}

export const peopleOfDemo = (): Promise<readonly Person[]> => ask('/people');

/** Whom the address names, else the first who may be what is asked for. */
export function personFor(people: readonly Person[], id: MemberId | null, role: Role): Person | undefined {
  const able = people.filter(({ roles }) => roles.includes(role));
  return able.find(({ member }) => member.id === id) ?? able[0];
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const url = `/api/demo${path}`;
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}
