import type { Contact, ContactFields, ContactRow } from '../../domain/contact.ts';
import type { DirectoryEntry, MemberSummary, PrincipalKind } from '../../domain/member.ts';
import { can, type Capability, type Session } from '../../domain/policy.ts';
import { EVERYTHING, type ContactQuery } from '../../domain/query.ts';
import type { Result } from '../../domain/result.ts';
import { newKey, type Call, type Change, type Page, type RevisedChange } from '../../ports/call.ts';
import type { Ports } from '../../ports/keys.ts';
import { must, skip, valueOf } from './expect.ts';

/** One question that the kit puts to an adapter. */
export interface Case {
  /** Finishes the sentence "a host …". */
  readonly name: string;
  /** The rules and promises that it keeps, by id. */
  readonly rules: readonly string[];
  readonly needs: readonly Capability[];
  readonly run: (trial: Trial) => Promise<void>;
}

/** Cases that stand together in the report. */
export interface Chapter {
  readonly capability: string;
  readonly cases: readonly Case[];
}

export interface Fixtures {
  /** Someone outside who can be found and is no contact yet, so that finding can be tried (I-01). */
  readonly findable?: { readonly kind: 'id' | 'phone'; readonly value: string };
}

/** What a case works with: the ports, who is looking, and a broom. */
export class Trial {
  readonly ports: Ports;
  readonly session: Session;
  readonly fixtures: Fixtures;
  #signal: AbortSignal;
  readonly #leftovers: (() => Promise<unknown>)[] = [];

  constructor(ports: Ports, session: Session, fixtures: Fixtures, signal: AbortSignal) {
    this.ports = ports;
    this.session = session;
    this.fixtures = fixtures;
    this.#signal = signal;
  }

  get call(): Call {
    return { signal: this.#signal };
  }

  change(key: string = newKey()): Change {
    return { signal: this.#signal, key, reason: 'Conformance kit' };
  }

  revised({ revision }: { readonly revision: string }, key?: string): RevisedChange {
    return { ...this.change(key), revision };
  }

  can(capability: Capability): boolean {
    return can(this.session, capability);
  }

  /** Done after the case, last things first, whether it held or not. */
  afterwards(tidy: () => Promise<unknown>): void {
    this.#leftovers.push(tidy);
  }

  /** In time of its own: a case that took too long is cleared up after all the same. */
  async tidyUp(signal: AbortSignal): Promise<void> {
    this.#signal = signal;
    for (const tidy of this.#leftovers.splice(0).toReversed()) await tidy();
  }

  /** A new general contact of the viewer's, taken away again afterwards. */
  async newContact(overrides: Partial<ContactFields> = {}): Promise<Contact> {
    const { value } = valueOf(
      await this.ports.contacts.create(this.contactFields(overrides), this.change()),
      'creating a contact',
    );
    this.takeAway(value.id);
    return value;
  }

  contactFields(overrides: Partial<ContactFields> = {}): ContactFields {
    return {
      name: { given: 'Conformance', family: aWord() },
      phones: [],
      emails: [{ kind: 'work', address: `${aWord()}@conformance.example`, primary: true }],
      addresses: [],
      websites: [],
      dates: [],
      socials: [],
      tags: [],
      customFields: [],
      ownerId: this.session.viewer.member.id,
      privacy: { kind: 'all' },
      coEditing: true,
      ...overrides,
    };
  }

  takeAway(id: string): void {
    const { contacts } = this.ports;
    this.afterwards(async () => {
      let held = await contacts.get(id, this.call);
      if (held.ok && !held.value.trashed) {
        valueOf(await contacts.trash(id, this.revised(held.value)), 'clearing up');
        held = await contacts.get(id, this.call);
      }
      if (held.ok) valueOf(await contacts.purge(id, this.revised(held.value)), 'clearing up');
    });
  }

  /** The first rows that match; by window where the host can, else by cursor. */
  async rows(
    query: Partial<ContactQuery>,
    limit = 50,
  ): Promise<{ items: readonly ContactRow[]; total: number | null }> {
    const { contacts } = this.ports;
    const whole = { ...EVERYTHING, ...query };
    return this.can('contacts.window')
      ? valueOf(await contacts.window(whole, { offset: 0, limit }, this.call), 'reading a window')
      : valueOf(await contacts.page(whole, { cursor: null, limit }, this.call), 'reading a page');
  }

  async directory(kind: PrincipalKind, limit = 50): Promise<readonly DirectoryEntry[]> {
    const page = await this.ports.directory.search('', { kinds: [kind], cursor: null, limit }, this.call);
    return valueOf(page, 'reading the directory').items;
  }

  /** Active members other than the viewer. */
  async colleagues(count: number): Promise<readonly MemberSummary[]> {
    const found = (await this.directory('member'))
      .flatMap((entry) => (entry.kind === 'member' && entry.state === 'active' ? [entry] : []))
      .filter(({ id }) => id !== this.session.viewer.member.id)
      .slice(0, count);
    return found.length === count ? found : skip(`the directory has fewer than ${count} other active members`);
  }

  /** All pages of a list, up to `most` things. */
  async allPages<T>(
    read: (cursor: string | null) => Promise<Result<Page<T>>>,
    doing: string,
    most = 400,
  ): Promise<readonly T[]> {
    const items: T[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<T> = valueOf(await read(cursor), doing);
      must(page.next === null || page.items.length > 0, `${doing}: an empty page that is not the last`);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== null && items.length < most);
    return items;
  }

  /** Asks until it is so; fails with `message` when the case's time is over. */
  async until(isSo: () => Promise<boolean>, message: string): Promise<void> {
    for (let pause = 20; !(await isSo()); pause = Math.min(pause * 2, 500)) {
      must(!this.#signal.aborted, message);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** A word that stands in no other name. */
export const aWord = (): string => `kit${newKey().replaceAll('-', '').slice(0, 12)}`;
