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

const PAGE = 1000;

/** Finds out who is in the teams and groups that a contact is shared with, each asked for once while it is open. */
export class AudienceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #directory: () => DirectoryPort | undefined;
  readonly #memberships = new Map<string, Membership>();
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
  }

  /** Asks for what is not known yet. */
  need(privacy: Privacy): void {
    if (this.#directory() !== this.#asked) this.forget();
    for (const ref of circlesOf(privacy)) if (!this.#memberships.has(keyOf(ref))) void this.#ask(ref);
  }

  of({ privacy, owner, viewers }: Access): AudienceView {
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
    this.#know(ref, 'loading');
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
    this.#host.requestUpdate();
  }
}

const circlesOf = (privacy: Privacy): readonly PrincipalRef[] =>
  privacy.kind === 'all' ? [] : privacy.viewers.filter(({ kind }) => kind !== 'member');

const keyOf = ({ kind, id }: PrincipalRef): string => `${kind}/${id}`;
