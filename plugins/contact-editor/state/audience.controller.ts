import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { audienceOf, type Audience } from '../../../shared/domain/audience.ts';
import type { Privacy } from '../../../shared/domain/contact.ts';
import type { MemberId } from '../../../shared/domain/ids.ts';
import type { DirectoryEntry, MemberSummary, PrincipalRef } from '../../../shared/domain/member.ts';
import type { DirectoryPort } from '../../../shared/ports/directory-port.ts';
import { answerOf } from './answer-of.ts';

/** Who can see a contact, as far as the host can tell (E-20). */
export type AudienceView =
  /** The host cannot say who is in a team or group, or did not answer. */
  | { readonly state: 'unknown' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'known';
      readonly audience: Audience;
      readonly membersOf: (ref: PrincipalRef) => readonly MemberId[];
      readonly personOf: (id: MemberId) => MemberSummary | undefined;
    };

/** What access is given to, with the names by which it can be drawn. */
export interface Access {
  readonly privacy: Privacy;
  readonly owner: MemberSummary | null;
  readonly viewers: readonly DirectoryEntry[];
}

type Membership = readonly MemberSummary[] | 'loading' | 'unknown';

/** What was found, for which question. */
interface Answered extends Pick<Access, 'privacy' | 'owner'> {
  readonly view: AudienceView;
}

const PAGE = 1000;
/** So many teams and groups are asked for at a time: a contact may be shared with 500. */
const AT_ONCE = 6;
/** Before and after, and the contact as it is drawn. */
const KEPT = 4;

/** Finds out who is in the teams and groups that a contact is shared with, each asked for once while it is open. */
export class AudienceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #directory: () => DirectoryPort | undefined;
  readonly #memberships = new Map<string, Membership>();
  #answered: readonly Answered[] = [];
  readonly #waiting: PrincipalRef[] = [];
  #underWay = 0;
  #asked: DirectoryPort | undefined;
  #asking = new AbortController();

  constructor(host: ReactiveControllerHost, directory: () => DirectoryPort | undefined) {
    this.#host = host;
    this.#directory = directory;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Another contact is open: teams may have changed since. */
  forget(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#asked = this.#directory();
    this.#memberships.clear();
    this.#answered = [];
    this.#waiting.length = 0;
    this.#underWay = 0;
  }

  /** Asks for what is not known yet. */
  need(privacy: Privacy): void {
    if (this.#directory() !== this.#asked) this.forget();
    for (const ref of circlesOf(privacy)) {
      if (this.#memberships.has(keyOf(ref))) continue;
      this.#memberships.set(keyOf(ref), 'loading');
      this.#waiting.push(ref);
    }
    this.#goOn();
  }

  #goOn(): void {
    while (this.#underWay < AT_ONCE && this.#waiting.length > 0) {
      this.#underWay++;
      void this.#ask(this.#waiting.shift()!);
    }
  }

  /** The same answer for the same question: a team of thousands is not put together anew at each drawing. */
  of(access: Access): AudienceView {
    const { privacy, owner } = access;
    const isSame = (known: Answered): boolean => known.privacy === privacy && isSameOwner(known.owner, owner);
    const answered = this.#answered.find(isSame);
    if (answered) return answered.view;
    const view = this.#viewOf(access);
    if (view.state === 'known') this.#answered = [{ privacy, owner, view }, ...this.#answered].slice(0, KEPT);
    return view;
  }

  #viewOf({ privacy, owner, viewers }: Access): AudienceView {
    const known = circlesOf(privacy).map((ref) => this.#memberships.get(keyOf(ref)) ?? 'loading');
    if (known.includes('unknown')) return { state: 'unknown' };
    if (known.includes('loading')) return { state: 'loading' };

    const people = new Map<MemberId, MemberSummary>();
    for (const member of known.flatMap((members) => members as readonly MemberSummary[])) people.set(member.id, member);
    for (const entry of viewers) if (entry.kind === 'member') people.set(entry.id, entry);
    if (owner) people.set(owner.id, owner);
    const membersOf = (ref: PrincipalRef): readonly MemberId[] =>
      (this.#memberships.get(keyOf(ref)) as readonly MemberSummary[] | undefined)?.map(({ id }) => id) ?? [];
    const isActive = (id: MemberId): boolean => people.get(id)?.state === 'active';
    return {
      state: 'known',
      audience: audienceOf(privacy, owner?.id ?? null, { isActive, membersOf }),
      membersOf,
      personOf: (id) => people.get(id),
    };
  }

  async #ask(ref: PrincipalRef): Promise<void> {
    const { signal } = this.#asking;
    const members: MemberSummary[] = [];
    let cursor: string | null = null;
    do {
      const page = await this.#page(ref, cursor, signal);
      if (signal.aborted) return;
      if (!page) return this.#know(ref, 'unknown');
      members.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    this.#know(ref, members);
  }

  async #page(ref: PrincipalRef, cursor: string | null, signal: AbortSignal) {
    const directory = this.#directory();
    const answer =
      directory && (await answerOf(() => directory.membersOf(ref, { cursor, limit: PAGE }, { signal }), signal));
    return answer?.ok ? answer.value : null;
  }

  #know(ref: PrincipalRef, membership: Membership): void {
    this.#memberships.set(keyOf(ref), membership);
    this.#underWay--;
    this.#goOn();
    this.#host.requestUpdate();
  }
}

const circlesOf = (privacy: Privacy): readonly PrincipalRef[] =>
  privacy.kind === 'all' ? [] : privacy.viewers.filter(({ kind }) => kind !== 'member');

const isSameOwner = (a: MemberSummary | null, b: MemberSummary | null): boolean =>
  a?.id === b?.id && a?.state === b?.state;

const keyOf = ({ kind, id }: PrincipalRef): string => `${kind}/${id}`;
