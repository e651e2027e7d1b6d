import type { Auth } from '../../../shared/adapters/http/index.ts';
import { DemoSession, type Person } from '../state/session.ts';

/** Nobody is signed in until he says who he is; then as the demo does it, in memory only. */
export class JoinAuth implements Auth {
  readonly #who: (signal: AbortSignal) => Promise<Person | null>;
  #session: DemoSession | null = null;

  constructor(who: (signal: AbortSignal) => Promise<Person | null>) {
    this.#who = who;
  }

  token(): string | null {
    return this.#session?.token() ?? null;
  }

  async refresh(signal: AbortSignal): Promise<boolean> {
    return (await this.#session?.refresh(signal)) ?? false;
  }

  async signIn(signal: AbortSignal): Promise<boolean> {
    const person = await this.#who(signal);
    if (!person) return false;
    await this.start(person);
    return true;
  }

  async start(person: Person): Promise<void> {
    const role = person.roles.includes('outsider') ? 'outsider' : 'member';
    const session = new DemoSession(person, role, async () => false);
    await session.start();
    this.#session = session;
  }
}
