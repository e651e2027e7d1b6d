import type { MemberId } from '../../shared/domain/ids.ts';
import {
  PRINCIPAL_KINDS,
  type DirectoryEntry,
  type ExternalChannel,
  type MemberSummary,
  type PrincipalKind,
  type PrincipalRef,
} from '../../shared/domain/member.ts';
import { pageOf } from './paging.ts';
import { invalid, notFound } from './problems.ts';
import type { MemberRecord } from './records.ts';
import { answered, read, type Route } from './router.ts';
import { isPrincipalRef } from './shapes.ts';
import type { Store } from './store/store.ts';
import type { TableDirectory } from './table/contact-table.ts';
import { collator, folded, wordsOf } from './table/folding.ts';

interface Listed {
  readonly entry: DirectoryEntry;
  readonly searchText: string;
}

/** The company's own people, teams and groups, in memory: some thousand at most. */
export class Directory implements TableDirectory {
  readonly #store: Pick<Store, 'collection'>;
  readonly #members: Map<MemberId, MemberRecord>;
  readonly #membersOf = new Map<string, MemberId[]>();
  readonly #listed = new Map<string, Listed>();

  constructor(store: Pick<Store, 'collection'>) {
    this.#store = store;
    const members = [...store.collection('member').all()];
    this.#members = new Map(members.map((member) => [member.id, member]));
    for (const { id, state, teamIds, groupIds } of members) {
      if (state !== 'active') continue;
      for (const team of teamIds) this.#add(`team:${team}`, id);
      for (const group of groupIds) this.#add(`group:${group}`, id);
    }
    const entries: DirectoryEntry[] = [
      ...members.map((member) => ({ kind: 'member', ...summaryOf(member) }) as const),
      ...[...store.collection('team').all()].map(
        (team) => ({ kind: 'team', ...team, memberCount: this.#count(`team:${team.id}`) }) as const,
      ),
      ...[...store.collection('directory-group').all()].map(
        (group) => ({ kind: 'group', ...group, memberCount: this.#count(`group:${group.id}`) }) as const,
      ),
    ];
    for (const entry of entries.toSorted(byState)) {
      this.#listed.set(`${entry.kind}:${entry.id}`, { entry, searchText: folded(entry.name) });
    }
  }

  isActive = (id: MemberId): boolean => this.#members.get(id)?.state === 'active';
  nameOf = (id: MemberId): string => this.#members.get(id)?.name ?? '';
  member = (id: MemberId): MemberRecord | undefined => this.#members.get(id);
  members = (): Iterable<MemberRecord> => this.#members.values();
  membersOf = ({ kind, id }: PrincipalRef): readonly MemberId[] =>
    kind === 'member' ? [id] : (this.#membersOf.get(`${kind}:${id}`) ?? []);
  entry = ({ kind, id }: PrincipalRef): DirectoryEntry | undefined => this.#listed.get(`${kind}:${id}`)?.entry;

  summary(id: MemberId | null): MemberSummary | null {
    const member = id === null ? undefined : this.#members.get(id);
    return member ? summaryOf(member) : null;
  }

  /** Active ones by name, deleted ones last; a name that begins with the text before one that contains it. */
  search(text: string, kinds: readonly PrincipalKind[]): readonly DirectoryEntry[] {
    const words = wordsOf(text);
    const start = words[0] ?? '';
    return [...this.#listed.values()]
      .filter(({ entry, searchText }) => kinds.includes(entry.kind) && words.every((word) => searchText.includes(word)))
      .toSorted((a, b) => stateOf(a.entry) - stateOf(b.entry) || begins(b, start) - begins(a, start))
      .map(({ entry }) => entry);
  }

  /** With whom outside the company a member may chat from now on. */
  permit(id: MemberId, mayChatExternally: readonly ExternalChannel[]): void {
    const member = this.#members.get(id);
    if (!member) throw notFound();
    const permitted = { ...member, mayChatExternally };
    this.#members.set(id, permitted);
    this.#store.collection('member').put(id, permitted);
  }

  #add(key: string, id: MemberId): void {
    const known = this.#membersOf.get(key);
    if (known) known.push(id);
    else this.#membersOf.set(key, [id]);
  }

  #count = (key: string): number => this.#membersOf.get(key)?.length ?? 0;
}

export function directoryRoutes({ directory, clock }: { directory: Directory; clock: () => number }): readonly Route[] {
  return [
    read('GET /directory', ({ url }) => {
      const wanted = url.searchParams.get('kinds')?.split(',') ?? PRINCIPAL_KINDS;
      const kinds = PRINCIPAL_KINDS.filter((kind) => wanted.includes(kind));
      const text = url.searchParams.get('text') ?? '';
      const found = directory.search(text, kinds);
      const page = pageOf(found, ({ id }) => id, { list: `directory ${kinds.join()} ${text}`, url, now: clock() });
      const withPermission = url.searchParams.get('external') === '1';
      return answered({ ...page, items: withPermission ? page.items.map((entry) => permitted(entry)) : page.items });
    }),
    read('POST /directory/resolve', ({ body }) => {
      const { refs } = body as { refs?: unknown };
      if (!Array.isArray(refs) || !refs.every(isPrincipalRef)) throw invalid({ field: 'refs', code: 'bad-value' });
      return answered(refs.map((ref) => directory.entry(ref)).filter(Boolean));
    }),
    read('GET /directory/:kind/:id/members', ({ url, params }) => {
      const { kind, id } = params;
      if ((kind !== 'team' && kind !== 'group') || !id || !directory.entry({ kind, id })) throw notFound();
      const members = directory
        .membersOf({ kind, id })
        .map((member) => directory.summary(member)!)
        .toSorted((a, b) => collator.compare(a.name, b.name));
      return answered(
        pageOf(members, (member) => member.id, { list: `${kind} ${id}`, url, now: clock(), most: 5_000 }),
      );
    }),
  ];

  /** For choosing masters (G-03). */
  function permitted(entry: DirectoryEntry): DirectoryEntry {
    if (entry.kind !== 'member') return entry;
    return { ...entry, mayChatExternally: directory.member(entry.id)?.mayChatExternally ?? [] };
  }
}

const summaryOf = ({ id, name, photoUrl, title, teamName, state, lang }: MemberRecord): MemberSummary => ({
  id,
  name,
  ...(photoUrl === undefined ? {} : { photoUrl }),
  ...(title === undefined ? {} : { title }),
  ...(teamName === undefined ? {} : { teamName }),
  state,
  ...(lang === undefined ? {} : { lang }),
});

const stateOf = (entry: DirectoryEntry): number => (entry.kind === 'member' && entry.state === 'deleted' ? 1 : 0);
const byState = (a: DirectoryEntry, b: DirectoryEntry): number =>
  stateOf(a) - stateOf(b) || collator.compare(a.name, b.name);
const begins = ({ searchText }: Listed, start: string): number => (searchText.startsWith(start) ? 1 : 0);
